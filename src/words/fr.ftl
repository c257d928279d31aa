# Toutes les phrases de l’interface en français. Ce qu’écrit l’auteur d’un rapport reste dans son fichier.

product = Figures & Receipts
skip = Aller aux chiffres
nav-figures = Chiffres
nav-contested = Contesté
nav-charts = Graphiques
nav-table = Tous les chiffres
nav-sources = Justificatifs
nav-reports = Rapports
nav-last-said = Derniers propos
languages = Langues
theme-automatic = Thème : automatique
theme-light = Thème : clair
theme-dark = Thème : sombre
page-title = { $title } : les chiffres d’un rapport publié par { $publisher }, avec leurs justificatifs
deck = Les chiffres d’un rapport publié par { $publisher }, chacun avec son justificatif : qui l’a dit, de quel lieu et de quel moment, qui en répond, et où il se trouve dans le rapport.
description = { $figures ->
    [one] Un chiffre
   *[other] { $figures } chiffres
  } d’un rapport publié par { $publisher }, avec qui l’a dit, qui en répond et où cela se trouve dans le rapport. Le premier : { $first }

# Le rapport en tête de page
report = Rapport
report-value = { $paragraphs ->
    [one] Un rapport (lieu d’envoi : { $dateline }), un paragraphe
   *[other] Un rapport (lieu d’envoi : { $dateline }), { $paragraphs } paragraphes
  }
report-note = intertitres et signatures non comptés
publisher = Éditeur
credits = { $role } : { $names }
role-reporting = reportage
role-additional-reporting = contribution au reportage
role-writing = rédaction
role-editing = édition
date = Date
date-stated = { $day }, tel qu’imprimé
date-found = { $day }, trouvé hors du rapport
date-inferred = { $day } : déduit, non imprimé
date-how = Comment la date a été déduite
revision = Révision
revision-corrected = { $count ->
    [one] un chiffre a été corrigé
   *[other] { $count } chiffres ont été corrigés
  }
revision-withdrawn = { $count ->
    [one] un chiffre a été retiré
   *[other] { $count } chiffres ont été retirés
  }
translation = Traduction
untranslated = { $count ->
    [one] Un des { $texts } textes de ce rapport n’est pas encore traduit. Il est montré tel qu’il a d’abord été écrit.
   *[other] { $count } des { $texts } textes de ce rapport ne sont pas encore traduits. Ils sont montrés tels qu’ils ont d’abord été écrits.
  }
newer-revision = Une révision plus récente de ces chiffres a été publiée. Rechargez la page pour la voir.
counts-label = Nos décomptes
count-figures = { $ours ->
    [0] { $figures ->
        [one] chiffre
       *[other] chiffres
      }
    [one] { $figures ->
        [one] chiffre
       *[other] chiffres
      }, dont un calculé par nous
   *[other] { $figures ->
        [one] chiffre
       *[other] chiffres
      }, dont { $ours } calculés par nous
  }
count-voices = voix{ $included ->
    [yes] , y compris { $publisher }
   *[no] { "" }
  }
count-doubts = avec doute exprimé
count-disputes = { $disputes ->
    [one] question contestée
   *[other] questions contestées
  }
strip-title = Le rapport, du paragraphe 1 au paragraphe { $paragraphs }. Chaque marque est un chiffre ou un propos contesté, là où il se trouve.
strip-label = Où se trouvent les chiffres et les propos contestés dans les { $paragraphs } paragraphes
legend = Les marques disent qui répond d’un chiffre, jamais qu’il est vrai.
mark-reporters = Récit des journalistes
mark-reporters-means = le rapport le dit de sa propre voix
mark-one = Une seule source
mark-one-means = aucune vérification n’est signalée
mark-several = Plusieurs sources
mark-several-means = plus d’une en répond
mark-verified = Vérifié
mark-verified-means = il est dit par qui et comment
mark-doubt = Doute exprimé
mark-doubt-means = par la source ou par les journalistes
mark-contested = Contesté
mark-contested-means = une autre voix du rapport le nie
mark-absent = { $means } ; aucun dans ce rapport

# Les nombres
about = environ
at-least = au moins
at-most = au plus
nearly = près de
maybe = peut-être
maybe-bounded = peut-être { $bound }
half = la moitié
million = { $count ->
    [one] { $number } million
   *[other] { $number } millions
  }
percent = { $number } %
range = { $low } à { $high }
plus = +
minus = −
divided-by = ÷
a-minute = par minute
an-hour = par heure
a-day = par jour
a-week = par semaine
a-month = par mois
a-year = par an
minutes = { $count ->
    [one] minute
   *[other] minutes
  }
litres = { $count ->
    [one] litre
   *[other] litres
  }
tonnes = { $count ->
    [one] tonne
   *[other] tonnes
  }
kilometres = { $count ->
    [one] kilomètre
   *[other] kilomètres
  }
metres = { $count ->
    [one] mètre
   *[other] mètres
  }
unit-per = { $unit } { $time }
hours = { $count ->
    [one] heure
   *[other] heures
  }
days = { $count ->
    [one] jour
   *[other] jours
  }
weeks = { $count ->
    [one] semaine
   *[other] semaines
  }
months = { $count ->
    [one] mois
   *[other] mois
  }
years = { $count ->
    [one] an
   *[other] ans
  }

# Ce qui relie les phrases
comma = ,
claim = { $what }, { $said }
what-rate = { $label } : { $number }
either = { $first } ; { $second }
labelled = { $label } : { $value }
heading = { $label } :

# Qui l’a dit
said = selon { $claimant }
said-own = selon { $claimant }, dans son propre récit
said-ours = { $named ->
    [no] notre calcul ; { $claimant }
   *[yes] notre calcul à partir des nombres donnés par { $claimant }
  }
said-with-formula = { $said } ({ $formula })
several = Plusieurs sources
verified = Vérifié : { $how }
contested = Contesté
standing-and-support = { $standing }. { $support }
category-un = Nations unies
category-intergovernmental = Organisations intergouvernementales
category-government = Gouvernements
category-party-to-the-conflict = Parties au conflit
category-monitor = Observateurs
category-humanitarian-organisation = Organisations humanitaires
category-rescuers = Secouristes et bénévoles
category-opposition-group = Groupes d’opposition
category-medical-staff = Personnel médical
category-resident = Habitants
category-journalist = Les journalistes
category-expert = Experts
category-laboratory = Laboratoires
category-not-attributed = Sans attribution dans le rapport

# Fiches et justificatifs
figures-title = Chiffres clés
figures-lede = Lieux, jours et voix différents. Ils ne s’additionnent pas, et ne sont pas faits pour cela.
figures-none = Aucun chiffre clé ne correspond à votre choix. Le tableau ci-dessous peut en contenir d’autres.
place = Lieu
period = Période
in-the-report = Dans le rapport
paragraph = paragraphe { $number } sur { $total }
line = ligne { $line }
place-and-line = { $place }, { $line }
receipt-link = Justificatif
derived-mark = notre calcul : { $formula }
said-by = Dit par
population = De qui ou de quoi
stands-behind = Qui en répond
caveat = Limite
follows-from = découle { $lines ->
    [one] de la ligne { $list }
   *[other] des lignes { $list }
  } du rapport
relations = Lien avec d’autres chiffres
relation = { $is } { $other }
relation-part-of = Fait partie de
relation-includes = Comprend
relation-may-overlap = Peut recouper
relation-contradicts = Contredit
relation-adds-to = N’a personne en commun avec
relation-derived-from = Calculé à partir de
relation-not-comparable-with = Non comparable avec
formula = Formule
formula-of = { $formula }, notre calcul

# Corrections et retraits
corrected = Corrigé le { $day } : de { $was } à { $now }. Raison : { $because }.
corrected-times = { $count ->
    [one] Il a été corrigé une fois.
    [2] Il a été corrigé deux fois ; son justificatif donne les deux corrections.
   *[other] Il a été corrigé { $count } fois ; son justificatif donne toutes les corrections.
  }
corrections = Corrections
of-revision = révision { $revision }
withdrawn = retiré
withdrawn-because = Retiré le { $day } : { $because }.
withdrawn-counts = chiffre ({ $measure })
withdrawn-what = Un chiffre retiré ({ $measure })
withdrawn-other = un chiffre retiré ({ $measure })
withdrawn-number = Son nombre n’est plus montré nulle part.
withdrawn-ours = nulle part ; c’était notre calcul
withdrawal = Retrait
stood-in-the-report = Se trouvait dans le rapport

# La contestation
speaker = Voix
position = Position
words-in-report = Mots dans le rapport
reporters-position = La position des journalistes
reporters-position-not-stated = Position des journalistes : non précisée
dispute-lede = Les lignes sont des voix, pas des votes : elles ne sont jamais additionnées, et aucune carte n’en est coloriée.
dispute-caption = Ce que dit chaque voix : { $question }

# Graphiques
charts-title = Dessinés à l’échelle, doute compris
charts-lede = Chaque graphique a son propre axe. Une partie est dessinée dans son tout ; rien n’est additionné d’un graphique à l’autre.
as-table = En tableau
chart-source = Source : { $claimant }, dans un rapport publié par { $publisher }, { $day }{ $known ->
    [inferred] { " " }(jour déduit)
    [found] { " " }(jour trouvé hors du rapport)
   *[stated] { "" }
  }, { $paragraphs }.
chart-figure = Chiffre
chart-of-what = De quoi
chart-standing = Qui en répond
describe-parts = { $whole }, en carrés, { $squares } : { $parts }.
describe-squares = { $people ->
    [yes] { $each ->
        [1] un par personne
        [one] un par personne
        [many] un pour { $each } de personnes
       *[other] un pour { $each } personnes
      }
   *[no] { $each ->
        [1] un pour chacun
        [one] un pour { $each }
        [many] un pour { $each }
       *[other] un pour { $each }
      }
  }
describe-part = carrés pleins : { $number } { $what }
describe-rest = carrés au contour en tirets : { $number } { $what }
describe-figure = { $sentence } ; { $when }.
describe-row = { $what } : { $when }.
chart-key-corrected = Un anneau barré est un nombre corrigé.
chart-key-withdrawn = Un anneau croisé sous l’axe : ce qui a été dit de ce moment est retiré.
chart-thinned = Un propos sur { $count } est dessiné.
chart-source-rows = Source : les voix nommées ci-dessus, dans un rapport publié par { $publisher }, { $day }{ $known ->
    [inferred] { " " }(jour déduit)
    [found] { " " }(jour trouvé hors du rapport)
   *[stated] { "" }
  }.
chart-key-range = Plein jusqu’au plus petit nombre donné, en contour de là jusqu’au plus grand.
chart-key-square = Un carré représente { $each }.
chart-key-open = Une marque d’où part une flèche est une borne : le nombre peut se trouver partout le long de la flèche.
chart-key-time = Une marque est un jour, une barre une fenêtre de jours. Les traits qui s’amincissent sont vagues : plus ils sont minces, moins c’est sûr.
file-svg = SVG
file-png = PNG
file-png-large = PNG, grand
file-csv = CSV
chart-refused = Ce graphique n’est pas dessiné.
picture-edition = rapport { $report }, révision { $revision }
picture-more = En toutes lettres, le dernier propos de chaque voix et tout propos corrigé ou retiré, ou qui rompt une série ; { $count ->
    [one] un autre est dessiné, et il figure
   *[other] { $count } autres sont dessinés, et chacun figure
  } avec sa source dans chart.csv, à côté de cette image.
share-source = { $publisher }, { $day }{ $known ->
    [inferred] { " " }(jour déduit)
    [found] { " " }(jour trouvé hors du rapport)
   *[stated] { "" }
  }
share-more = { $count ->
    [one] et un autre
   *[other] et { $count } autres
  }
share-deck = Les chiffres d’un rapport publié par { $publisher }, chacun avec son justificatif.
share-alt-figure = { $sentence }. { $standing }. { $limit } { $place } ; { $period }. { $source }, { $where }.
share-alt-chart = { $takeaway }. { $description } { $standings }. { $limits } { $note } { $source }, { $where }.
share-alt-report = { $title }. { $deck } { $figures }. { $source }.
paragraphs = paragraphes { $list } sur { $total }
when-not-stated = le moment n’est pas précisé
voice = { $speaker } : { $position }
describe-stock = Une barre de { $stock } { $what }, avec à son extrémité une tranche de { $flow }{ $share ->
    [none] { "" }
   *[other] , soit { $share }
  }.

# Cadres dans d’autres pages
frame-at = sur { $product }
frame-frozen = Les nombres sont ceux de la révision { $revision }{ $on ->
    [none] { "" }
   *[other] { " du " }{ $on }
  } du rapport du { $day }, et le restent. Les mots sont ceux d’aujourd’hui, et ce qui est retiré l’est ici aussi.
frame-newer = La révision { $current } est plus récente.
frame-redrawn = Un chiffre de ce graphique a été corrigé après la révision { $revision }, qui était demandée. Le graphique montre la révision { $current }.
frame-current = Les chiffres tels qu’ils sont aujourd’hui

# Pages d’un chiffre et d’un graphique
figure-title = { $claim } ({ $standing })
share = Partager
share-done = Lien copié
copy = Copier
copy-done = Copié
embed = Intégrer
cite = Citer
close = Fermer
embed-figure = Intégrer ce chiffre
embed-chart = Intégrer ce graphique
embed-report = Intégrer les chiffres clés
embed-lede = La source, le doute et le paragraphe figurent dans le cadre et dans le texte au-dessous. On ne peut pas les désactiver.
embed-follow = Corrections
embed-live = Suivre les corrections
embed-frozen = Rester à la révision { $revision }
embed-frozen-chart = Un retrait atteint les deux, et un graphique est redessiné dès qu’un de ses chiffres est corrigé.
embed-frozen-note = Un retrait atteint les deux.
embed-language = Langue
embed-theme = Thème
embed-theme-own = Celui du lecteur
embed-theme-light = Clair
embed-theme-dark = Sombre
embed-ground = Fond
embed-ground-paper = Papier
embed-ground-transparent = Sans fond
embed-width = Aperçu
embed-px = { $width } px
embed-height-note = La hauteur est la plus grande nécessaire entre 280 et 900 px, si bien que rien n’est coupé sans script. Avec embed.js, le cadre s’ajuste. Il est isolé : il ne dépose pas de cookie et n’enregistre rien.
embed-code = Code à intégrer
embed-copy = Copier le code
whole-receipt = Justificatif complet
page-of-chart = Page de ce graphique
place-title = Où il se trouve dans le rapport
place-lede = Au { $location }, intertitres et signatures non comptés.
place-open = Ouvrir à cet endroit
place-note = Le reste du texte appartient à { $publisher } et n’est pas montré ici.
related-title = Lien avec d’autres chiffres
related-none = Aucun autre chiffre du rapport n’a été mis en regard de celui-ci.
related-dispute = Contesté : { $question }
related-chart = Dessiné dans : { $takeaway }
history-title = Historique
history-none = Révision { $revision }. Aucune correction : le chiffre est tel qu’il a d’abord été lu.
cite-title = Citer
cite-text = En texte
cite-apa = APA
cite-bibtex = BibTeX
cite-csl = CSL-JSON
cite-markdown = Markdown
cite-html = HTML
cite-whole = « { $sentence } » ({ $standing }). { $printed }. { $product }, { $revision }.
cite-revision = révision { $revision }
cite-printed = { $publisher }, { $day }{ $known ->
    [inferred] { " " }(jour déduit)
    [found] { " " }(jour trouvé hors du rapport)
   *[stated] { "" }
  }, { $paragraphs }
chart-figures = Les chiffres qu’il contient
chart-figures-none = Ce qui est dessiné, ce sont des propos, pas des chiffres.

# Le tableau
table-title = { $figures ->
    [one] Le seul chiffre
   *[other] Les { $figures } chiffres
  }
table-lede = Des quantités sur les gens et leurs conditions : { $stated } du rapport, { $ours } de notre calcul.
table-withdrawn = { $count ->
    [one] Un autre a été retiré et n’a plus de nombre.
   *[other] { $count } autres ont été retirés et n’ont plus de nombre.
  }
filter-search = Rechercher
filter-search-hint = un nombre, un lieu, une voix
filter-topic = Sujet
filter-by = Dit par
filter-standing = Qui en répond
filter-sort = Ordre
filter-all = Tous ({ $count })
filter-choice = { $name } ({ $count })
sort-key = Chiffres clés d’abord
sort-report = Comme dans le rapport
sort-topic = Par sujet
sort-speaker = Par voix
sort-standing = Selon qui en répond
filter-show = Afficher
filter-clear = Tout afficher
filter-needs = Choisir et rechercher demandent JavaScript. Sans lui, tous les chiffres figurent ci-dessous.
filter-broken = Le filtre n’a pas pu être chargé. Les listes choisissent encore quand vous appuyez sur le bouton. Rechargez la page pour chercher et trier.
showing = Affichés : { "{" }shown{ "}" } sur { $all }.
showing-none = Aucun des { $all } chiffres ne correspond.
showing-note = Les nombres entre parenthèses comptent des chiffres, pas des personnes.
column-figure = Chiffre
column-what = De quoi
column-by = Dit par
column-where-when = Lieu et période

# Plusieurs rapports
reports-title = Rapports
reports-lede = Tous les rapports de ce site, le plus récent d’abord. Leurs chiffres sont mis côte à côte, et jamais additionnés.
reports-lede-newest = Les rapports les plus récents de ce site, le plus récent d’abord. Leurs chiffres sont mis côte à côte, et jamais additionnés.
reports-all = Tous les rapports ({ $count })
reports-page-title = { $count ->
    [one] Un rapport
   *[other] { $count } rapports
  }
reports-deck = Publiés par { $publishers }.
publishers-more = { $count ->
    [one] un autre
   *[other] { $count } autres
  }
last-said-title = Ce que chaque voix a dit en dernier
last-said-lede = Un titre est une mesure, un lieu et un groupe de personnes. Au-dessous figure ce que chaque voix en a dit en dernier : d’après le jour dont elle parle, puis d’après le jour du rapport. Les voix qui se contredisent sont côte à côte ; aucune moyenne, aucune addition. Nos propres calculs sont laissés de côté.
last-said-caption = Des propos, chacun sous la mesure, le lieu et le groupe de personnes dont il parle
last-said-of = { $measure } : { $place } ({ $population })
last-said-earlier = auparavant : { $count }
last-said-more = { $count ->
    [one] Une voix de plus
   *[other] { $count } voix de plus
  }
last-said-chosen = { $shown } questions sur { $all } figurent ici : d’abord celles sur lesquelles, selon un rapport, les voix se contredisent, puis celles auxquelles plus d’une voix répond, puis les autres ; de chaque sorte, celles dont on a parlé en dernier. Ce qui est inventé vient après tout le reste.
questions-by-measure = { $count ->
    [one] La question
   *[other] Les { $count } questions
  } par mesure
questions-by-place = par lieu
statements-by-month = tous les propos mois par mois
download-changes = Corrections et retraits en JSON
affiliation-several = Sans lien avec { $publishers }. Les rapports ne sont pas reproduits ici.

# Ce qu’ont décidé les rédacteurs
working-figure = Chiffre de travail, choisi par un rédacteur
working-span = Fourchette choisie par un rédacteur
working-low = entre
working-high = et
working-said = { $what }, { $said } ({ $period })
working-chosen = Choisi par { $editor }, { $role }, le { $day }. Raison : { $because }.
working-note = C’est un choix, non une affirmation : chaque nombre reste celui de qui l’a dit, et ce qu’ont dit les autres figure à côté.
working-overtaken = Quelque chose de plus récent a été dit depuis.

# Listes
skip-list = Aller à la liste
nav-measures = Mesures
nav-places = Lieux
nav-months = Mois
measures-crumb = Toutes les mesures
months-crumb = Tous les mois
measures-title = { $count ->
    [one] Une mesure
   *[other] { $count } mesures
  } et leurs lieux
measures-deck = Ce qui a été compté et où : combien de propos il y a, et qui en a parlé en dernier. Un titre mène à ce que chaque voix a dit en dernier, une ligne à tout ce qui a été dit de cette mesure en ce lieu.
measures-caption = Chaque mesure avec ses lieux
measure-title = { $measure } : ce que chaque voix a dit en dernier
places-title = { $count ->
    [one] Un lieu
   *[other] { $count } lieux
  } et ce qui y a été compté
places-deck = Combien de propos il y a de chaque lieu, et qui a parlé en dernier. Une ligne mène à tout ce qui a été dit d’une mesure en un lieu.
places-caption = Chaque lieu avec ce qui y a été compté
months-title = Les propos mois par mois
months-deck = Un propos figure dans le mois dont il parle : un total dans le mois où il s’achève, ce qui est nouveau dans chaque mois de sa période. Nos propres calculs sont laissés de côté.
months-caption = Chaque mois dont il est question
month-title = { $month } : ce qui en a été dit
month-deck = { $count ->
    [one] Un propos parle
   *[other] { $count } propos parlent
  } de ce mois. Ils peuvent se recouper ou se contredire, et ne sont jamais additionnés. Celui qui s’étend à d’autres mois y figure aussi ; celui de plus de { $months } mois, seulement dans son premier et son dernier.
undated = Sans jour
undated-title = Propos qui ne nomment aucun jour
undated-deck = { $count ->
    [one] Un propos ne dit
   *[other] { $count } propos ne disent
  } pas de quel jour. Chacun garde les mots que son rapport a pour cela.
column-statements = Propos
column-speakers = Voix
column-last = Dernière mention
column-last-by = Dit en dernier par
column-month = Mois
pager-label = Pages de cette liste
pager-page = { $number } : { $first }
list-sheet = { $title }, page { $number } sur { $pages }
invented-list = rien de ce qui est sur cette page n’est arrivé.

# Une mesure en un lieu
question-subject = { $measure } : { $place }
question-title = { $subject }. Ce qu’ont dit { $speakers }
question-title-nobody = { $subject }. Ce qui est sans attribution dans les rapports
question-others = { $count ->
    [one] une autre voix
   *[other] { $count } autres voix
  }
question-deck = { $statements ->
    [one] Un propos
   *[other] { $statements } propos
  } dans { $reports ->
    [one] un rapport
   *[other] { $reports } rapports
  }.
question-deck-honest = Ils sont mis côte à côte, jamais moyennés et jamais additionnés.
question-source = { $publishers }, jusqu’au { $day }
question-edition = rapports jusqu’au { $day }
question-reports = { $count ->
    [one] un rapport
   *[other] { $count } rapports
  }
question-standings = { $statements ->
    [one] un propos, avec qui en répond
   *[other] { $statements } propos, chacun avec qui en répond
  }
question-last-said-lede = Ce que chaque voix a dit en dernier, d’après le jour dont elle parle. Les voix qui se contredisent sont côte à côte ; aucune moyenne, aucune addition.
question-over-time = Au fil du temps
question-over-time-lede = Les chiffres comptés autrement, ou portant sur d’autres personnes, ont leur propre graphique. Chaque propos figure sous son graphique, le plus ancien d’abord, avec son rapport.
question-every = Tous les propos
question-rows-left = { $count ->
    [one] Un propos plus ancien ne figure pas ici
   *[other] { $count } propos plus anciens ne figurent pas ici
  } ; le CSV en bas de page les contient tous.
question-history-none = Aucun propos n’a été corrigé ni retiré.
question-download = Tous les propos en CSV
question-share-alt = { $title }. { $deck } { $description } { $standings }. { $note } { $source }.
question-frame-deck = Ce que chaque voix a dit en dernier. Aucune moyenne.
question-frame-more = La page en dit plus : les chiffres comptés autrement, ou portant sur d’autres personnes, et chaque propos avec son rapport.
question-frame-receipt = Tous les propos avec leurs justificatifs
related-question = Tout ce que les rapports disent de { $measure } : { $place }
embed-question = Intégrer les propos de cette page
embed-follows-note = Le cadre suit les corrections et les retraits. Il ne reste à aucune révision : chaque rapport a les siennes.
strand-title = { $subject } ({ $population }). { $counted }, selon { $speakers }
strand-nobody = une source non nommée
strand-as-of = À un jour donné
strand-new = Nouveaux sur une période
strand-since = Au total depuis le { $day }
strand-since-a-start = Au total depuis un début dont le jour n’est pas connu
strand-dates = Du { $first } au { $last }.
strand-reads-steps = Une ligne va d’un propos au suivant de la même voix. Au-delà de 90 jours, et après le dernier propos, rien n’est dessiné.
strand-reads-ranges = Une fourchette est dessinée en bande.
strand-reads-bars = Une barre se dresse sur le temps qu’elle compte. Les barres ne sont jamais additionnées.
strand-source = { $count ->
    [one] Source : un rapport de { $source }
   *[other] Sources : { $count } rapports de { $source }
  }. L’axe commence à zéro.
strand-description = Chaque propos dessiné figure en toutes lettres dans le tableau ci-dessous.
strand-point = { $number }, selon { $claimant } ; { $when }. { $standing }.
strand-undrawn-one = C’est un seul propos, qui ne fait pas de ligne dans le temps. Il figure ci-dessus.
strand-undrawn-undated = Moins de deux de ces propos nomment un jour, donc rien ne peut être placé dans le temps.
strand-undrawn-withdrawn = Tous ces propos sont retirés, donc rien n’est dessiné.
strand-undrawn-scale = Ces nombres sont trop éloignés pour un seul axe : le plus petit ne se verrait pas. Ils figurent dans le tableau.

# Contexte et notes
context-title = Contexte
context-lede = Des dates, distances, durées et faits isolés qui aident à lire les chiffres. Ils ne sont pas comptés parmi eux. C’est le récit du rapport lui-même, sauf si une autre voix est indiquée.
notes-title = Notes sur la source
note-one-source = { $singles ->
    [one] Un des { $stated } chiffres repose sur une seule source.
   *[other] { $singles } des { $stated } chiffres reposent chacun sur une seule source.
  }
note-one-source-text = { $list }. { $unnamed ->
    [0] { "" }
    [one] L’un d’eux repose sur une source dont le nom n’est pas donné.{ " " }
   *[other] { $unnamed } d’entre eux reposent chacun sur une source dont le nom n’est pas donné.{ " " }
  }Le rapport ne dit pas que quelqu’un les ait vérifiés.
note-one-source-item = { $count ->
    [1] un sur { $claimant }
    [2] deux sur { $claimant }
    [3] trois sur { $claimant }
    [4] quatre sur { $claimant }
   *[other] { $count } sur { $claimant }
  }
sources-title = Justificatifs
sources-lede = Le justificatif complet de chaque chiffre. Les quelques mots entre guillemets sont ceux du rapport ; tout le reste est de nous.
download-title = Données
download-json = Tous les chiffres en JSON
download-csv = Tous les chiffres en CSV
download-hxl = Tous les chiffres en HXL
download-copy = Toute la page en un seul fichier ({ $size } Ko)
copy-notice = Ceci est une copie : révision { $revision } des chiffres d’un rapport publié par { $publisher } ({ $day }). Elle n’apprend rien des corrections ou retraits ultérieurs.
copy-live = La page à jour :
affiliation = Sans lien avec { $publisher }. Le rapport n’est pas reproduit ici.
answers-nobody = Un aperçu : personne n’est encore désigné comme responsable de ce site.
answers-publisher = Publié par
answers-corrections = Une erreur ? Écrivez à
answers-licence = Licence des données :
broken-title = Cette page n’existe pas.
broken-text = Elle a peut-être été déplacée ou retirée.
broken-home = Vers les chiffres
# Un rapport inventé le dit partout où l’on en montre quelque chose.
invented = Inventé : { $words }
invented-source = Inventé. { $source }
invented-publisher = { $publisher } (inventé)
reports-lede-invented = Les rapports inventés sont signalés et viennent après tous les autres.

# Ce qui a changé, révision par révision
changes-title = Ce qui a changé
changes-page-title = Ce qui a changé dans « { $title } », révision par révision
changes-deck = Tout nombre publié qui n’est plus ce qu’il était, le plus récent d’abord : ce qu’il était, ce qu’il est devenu, quand et pourquoi. Un nombre retiré n’est plus dit nulle part.
changes-honest = Notre fichier garde des nombres, pas des mots : les textes modifiés et les chiffres ajoutés ne sont pas racontés ici.
changes-quiet = Aucun nombre publié auparavant n’a changé.
changes-between = révision { $from } à révision { $to }
changes-step = { $last ->
    [0] Révision { $first }
   *[other] Révisions { $first } à { $last }
  }{ $day ->
    [none] { "" }
   *[other] , { $day }
  }
changes-subject = { $what } ({ $period })
changes-first = La première révision.
changes-frame = Les cadres qui restent à la révision { $revision }
changes-frame-current = montrent les nombres tels qu’ils sont aujourd’hui.
changes-frame-then = montrent les nombres de cette révision.
changes-frame-corrected = { $count ->
    [one] L’un d’eux a été corrigé depuis, et ils le disent.
   *[other] { $count } d’entre eux ont été corrigés depuis, et ils le disent.
  }
changes-frame-withdrawn = { $count ->
    [one] Un nombre a été retiré depuis, et ils montrent l’avis à sa place.
   *[other] { $count } nombres ont été retirés depuis, et ils montrent l’avis à leur place.
  }
changes-link = Ce qui a changé et dans quelle révision
# Ruptures de série
break-falling-total = ce total est plus bas qu’un total précédent
break-unlike-daily-change = les nouveaux cas ne correspondent pas à la variation du total
break-restated-day = un autre nombre pour ce moment que celui donné auparavant
break-method-changed = compté autrement qu’auparavant
break-silence = plus rien ensuite pendant plus longtemps que d’habitude
break-silent-until = plus rien ensuite jusqu’au { $day }, plus longtemps que d’habitude
break-said = Rupture de série : { $told }.
break-and-reason = { $what } ; { $because }
break-told = { $letter }, { $claimant }, { $when } : { $told }.
breaks-more = { $count ->
    [one] Une autre rupture figure avec son chiffre dans le tableau.
   *[other] { $count } autres ruptures figurent avec leurs chiffres dans le tableau.
  }
break-in-table = { $when } ; rupture de série ({ $letters })
silent-since = { $claimant }, plus rien depuis le { $day }
chart-key-break = Deux traits sous l’axe : une rupture de série.
chart-key-silence = Une barre et deux tirets sous l’axe : un silence plus long que d’habitude.
method = Comment c’est compté
breaks = Rupture de série

# La page qui cherche dans tous les chiffres
nav-search = Recherche
search-title = Rechercher dans les chiffres
search-deck = Chaque chiffre de chaque rapport de ce site, tel qu’il a été dit : qui l’a dit, de quel lieu et de quel moment, et qui en répond. Le rapport le plus récent vient d’abord, et rien n’est trié par grandeur.
search-needs = La recherche demande JavaScript. Sans lui, chaque chiffre figure dans les listes ci-dessus et sur la page de son rapport.
search-measure = Ce qui a été compté
search-population = Parmi qui
search-only = Seulement ce qui est
search-only-corrected = Corrigé
search-only-withdrawn = Retiré
search-only-derived = Notre calcul
search-only-invented = Inventé
search-from = Du mois
search-to = Au mois
search-month = 2012-07
search-any = Tous
search-loading = La liste des chiffres arrive …
search-ask = Votre navigateur économise les données. La recherche charge environ 100 Ko pour commencer, et davantage à chaque question.
search-ask-button = Charger la recherche
search-broken = La recherche n’a pas pu être chargée. Rechargez la page pour réessayer.
search-retry = Réessayer
search-found-title = Chiffres trouvés
search-all = Tous les chiffres : { "{" }all{ "}" }.
search-found = Trouvés : { "{" }found{ "}" } sur { "{" }all{ "}" }.
search-none = Aucun des { "{" }all{ "}" } chiffres ne correspond.
search-all-so-far = Les { "{" }searched{ "}" } chiffres les plus récents sur { "{" }all{ "}" } ; d’autres viennent à mesure que vous descendez.
search-found-so-far = Trouvés : { "{" }found{ "}" }, parmi les { "{" }searched{ "}" } chiffres les plus récents sur { "{" }all{ "}" } ; de plus anciens arrivent …
search-none-so-far = Aucun parmi les { "{" }searched{ "}" } chiffres les plus récents sur { "{" }all{ "}" } ; de plus anciens arrivent …
search-missing = Une partie des chiffres n’a pas pu être chargée.
search-version = Le site a été mis à jour entre-temps. Rechargez la page pour chercher dans ce qui s’y trouve maintenant.
search-damaged = La liste des chiffres est endommagée. Rechargez la page ; si cela n’aide pas, le site doit être reconstruit.

# La page qui vérifie la copie d’un lecteur
nav-verify = Vérifier le rapport
verify-page-title = Vérifier ces chiffres sur votre propre copie : { $title }
verify-title = Vous avez le rapport ? Vérifiez ici.
verify-deck = Donnez à cette page votre propre copie du rapport. Elle cherche les quelques mots qui portent chaque chiffre, dans le paragraphe où nous disons qu’ils se trouvent. Rien n’est envoyé : la vérification se fait sur votre appareil, même hors ligne.
verify-needs = La vérification a besoin de JavaScript. Sans lui, cherchez dans votre copie les mots de la liste ci-dessous, ou donnez-la à cette commande :
verify-broken = La vérification n’a pas pu être chargée. Rechargez la page pour réessayer, ou cherchez dans votre copie les mots de la liste ci-dessous.
verify-copy = Votre copie
verify-drop = Déposez un fichier texte ici
verify-choose = Choisir un fichier texte
verify-paste = ou collez le texte
verify-hint = { $paragraphs ->
    [one] Le seul paragraphe ; retours à la ligne et guillemets peuvent différer
    [many] Les { $paragraphs } paragraphes ; retours à la ligne et guillemets peuvent différer
   *[other] Les { $paragraphs } paragraphes ; retours à la ligne et guillemets peuvent différer
  }
verify-check = Vérifier
verify-clear = Effacer
verify-kept = Votre copie reste dans cet onglet et est oubliée quand vous le fermez. Une fois chargée, la page s’interdit toute demande.
verify-result = Résultat
verify-waiting = Rien n’a encore été vérifié.
verify-verdict = { $figures ->
    [0] Aucun chiffre de ce rapport ne s’y trouve en toutes lettres.
   *[other] { $exact ->
        [0] Aucun des { $figures } chiffres ne se trouve exactement là où nous le disons.
        [one] Un chiffre sur { $figures } se trouve exactement là où nous le disons.
        [many] { $exact } chiffres sur { $figures } se trouvent exactement là où nous le disons.
       *[other] { $exact } chiffres sur { $figures } se trouvent exactement là où nous le disons.
      }
  }
verify-sought = Ce qui est cherché
verify-sought-means = les mots des chiffres, des affirmations contestées et de ce qui aide à les lire
verify-exact = Exacts
verify-exact-means = mêmes mots, même paragraphe, même empreinte
verify-moved = Déplacés
verify-moved-means = le même paragraphe, mais pas là où nous le disons
verify-changed = Mots trouvés, paragraphe changé
verify-changed-means = les mots y sont, mais ce qui les entoure n’est pas ce que nous avons lu
verify-missing = Absents
verify-missing-means = les mots ne sont pas dans votre copie
verify-ours = Notre calcul
verify-ours-means = dans aucun rapport ; il vaut ce que valent les mots dont il est tiré
verify-honest = Cela montre que nous avons copié fidèlement, non que le rapport dit vrai.
verify-edition = Une autre édition du rapport n’est pas une erreur : des paragraphes se déplacent, des mots changent.
verify-there = Dans votre copie
verify-lit = Votre copie, avec nos mots en lumière
verify-lit-lede = Montrée à vous seul, à partir de votre propre texte. Les numéros sont ceux des paragraphes du rapport, intertitres et signatures non comptés.
verify-is-exact = exact
verify-is-moved = déplacé : paragraphe { "{" }here{ "}" } ici, { "{" }ours{ "}" } chez nous
verify-is-within = déplacé : ailleurs dans son paragraphe que nous ne le disons
verify-is-changed = mots trouvés, mais le paragraphe a changé
verify-is-astray = mots trouvés, mais pas dans le paragraphe que nous citons : c’est notre erreur
verify-is-missing = absent : ces mots ne sont pas dans votre copie
verify-is-ours = à partir de mots trouvés
verify-is-ours-lost = à partir de mots qui n’ont pas été trouvés comme nous les citons
verify-stranger = Aucun paragraphe du rapport n’a été reconnu. Est-ce bien le rapport, dans la langue où il a été imprimé ?
verify-left-out = Mots de votre copie non montrés ici : { "{" }words{ "}" }. Rien n’y a été trouvé.
verify-checking = Vérification …
verify-empty = Il n’y a pas encore de texte. Collez-le, ou choisissez un fichier.
verify-too-long = C’est plus de deux millions de lettres, plus long que tout rapport. Donnez le rapport seul.
verify-pdf = C’est un PDF, qui ne peut pas être lu ici. Ouvrez-le, copiez son texte et collez-le ci-dessus.
verify-picture = C’est une image. La vérification a besoin du texte lui-même.
verify-packed = Ce n’est pas du texte brut. Ouvrez le fichier, copiez son texte et collez-le ci-dessus.
verify-unreadable = Le fichier n’a pas pu être lu. Ouvrez-le, copiez son texte et collez-le ci-dessus.
verify-encoding = Le fichier n’est pas en Unicode. Il a été lu comme { "{" }encoding{ "}" } ; si des lettres semblent fausses, collez plutôt le texte.

# Un fichier de rapport qui n’est pas publié ici
open-title = Ouvrir un fichier de rapport
open-way = Vous avez un fichier de rapport qui n’est pas publié ici ?
open-deck = Un fichier de rapport devient la page qu’il serait s’il était publié, avec ses fiches, ses graphiques et ses sources. Ici, il n’est montré qu’à vous.
open-needs = Montrer un fichier demande JavaScript. Sans lui, donnez le fichier à la commande check.
open-broken = Ce qui montre les fichiers de rapport n’a pas pu être chargé. Rechargez la page pour réessayer.
open-drop = Déposez un fichier de rapport ici
open-choose = Choisir un fichier
open-paste = ou collez son texte
open-show = Le montrer
open-kept = Le fichier reste dans cet onglet et est oublié quand vous le fermez. Rien n’en est envoyé.
open-shared = Ce qu’un fichier laisse à des registres partagés est cherché dans ceux de ce site, venus avec cette page.
open-fetching = Demande de { "{" }address{ "}" } …
open-reading = Lecture de { "{" }name{ "}" } …
open-checking = { "{" }name{ "}" } est confronté à toutes les règles …
open-drawing = Dessin de { "{" }name{ "}" } …
open-cancel = Annuler
open-cancelled = Annulé. Rien n’est montré.
open-found = { "{" }name{ "}" } n’est pas montré : voici ce que les contrôles ont trouvé.
open-stopped = { "{" }name{ "}" } n’a pas pu être montré : le programme s’y est arrêté. Ce n’est pas un fichier de rapport tel que nous les connaissons ; la commande check peut en dire plus.
open-unlisted = Ce site n’ouvre aucun fichier venant de { "{" }address{ "}" }. Téléchargez le fichier et donnez-le ici, ou demandez à qui tient le site de nommer son origine dans le fichier du site.
open-unfetched = { "{" }address{ "}" } n’a pas donné de fichier que cette page puisse lire. L’adresse doit répondre elle-même, sans mener ailleurs, et permettre à d’autres sites de la lire.
open-too-large = { "{" }address{ "}" } donne plus de { "{" }megabytes{ "}" } Mo, plus que tout fichier de rapport.
open-not-here = Non publié ici
open-unpublished = Ce rapport n’est pas publié ici. Vous regardez le fichier { $name }, donné à cette page. Personne de ce site ne l’a lu, et rien n’en a été envoyé ni gardé.
open-close = Le fermer

# Là où s’écrivent les fichiers de rapport
desk-page-title = Bureau
desk-way = Vous écrivez un fichier de rapport ?
desk-deck = Donnez le texte d’un rapport. Les quantités qu’il contient sont proposées et aucune n’est prise d’elle-même : vous dites qui l’a dite, de quel lieu et de quand, et vous voyez ce qui sera publié.
desk-needs = Le bureau demande JavaScript. Sans lui, la commande new commence un fichier de rapport à partir d’un texte.
desk-broken = Le bureau n’a pas pu être chargé. Rechargez la page pour réessayer.
desk-kept = Le texte reste sur cette machine : rien n’en est envoyé. Chaque étape est gardée dans ce navigateur jusqu’à ce que vous supprimiez le brouillon. Le fichier de rapport contient six mots au plus de chaque endroit, et des empreintes.
desk-drafts = Brouillons dans ce navigateur
desk-no-drafts = Il n’y en a pas encore.
desk-begin-title = Commencer
desk-drop = Déposez ici un texte, une page web ou un fichier de rapport
desk-paste = ou collez-le, un paragraphe par ligne
desk-publisher = Éditeur du rapport
desk-begin = Trouver les quantités
desk-part-text = 1. Le texte
desk-part-form = 2. Le chiffre
desk-part-findings = 3. Ce que disent les contrôles
desk-part-pages = 4. Tel que publié
desk-report = 5. Le rapport
desk-proposed = proposé
desk-open = ouvert dans le formulaire
desk-taken = pris
desk-context = contexte
desk-aside = écarté
desk-take = Prendre ce chiffre
desk-to-context = C’est du contexte
desk-set-aside = Écarter
desk-as-before = Remplir comme le précédent
desk-undo = Annuler la dernière étape
desk-export = Télécharger le fichier de rapport
desk-close = Fermer le brouillon
desk-describe = Garder ceci du rapport
desk-keys = Touches
desk-key-next = suivant, dans le texte
desk-key-previous = précédent, dans le texte
desk-key-open = dans le formulaire
desk-key-back = retour au texte
desk-saved = Gardé dans ce navigateur.
desk-unsaved = Ce navigateur ne garde pas le brouillon : son disque est plein, ou il a ordre de ne rien garder. Téléchargez de temps en temps le fichier de rapport pour ne rien perdre.
desk-working = En cours …
desk-stopped = Le programme s’est arrêté à cette étape et rien n’a changé. Essayez autrement, ou téléchargez le fichier de rapport et donnez-le à la commande check.
desk-open-draft = Ouvrir { "{" }name{ "}" }, { "{" }when{ "}" }
desk-remove-draft = Supprimer { "{" }name{ "}" }, { "{" }when{ "}" }
desk-exported = { "{" }name{ "}" } arrive dans vos téléchargements.
desk-empty = Il n’y a pas encore de texte. Collez-le ou choisissez un fichier.
desk-unreadable = Le fichier n’a pas pu être lu comme un texte de 8 Mo au plus.
desk-nothing-left = Rien n’attend plus d’être examiné.
desk-no-findings = Les règles ne trouvent rien dans ce qui a été pris.
desk-no-pages = Fiches et graphiques apparaissent ici dès qu’un chiffre est pris.
desk-not-yet = Ce qui a été pris ne peut être montré tant que les contrôles y trouvent quelque chose.
desk-told = En attente : { $proposed }. Pris : { $taken }. Contexte : { $context }.
desk-yes = oui
desk-no = non
desk-amount = Quantité
desk-amount-hint = 42, about 43,500, at least 30, 30-40, en anglais
desk-label = Mots après le nombre
desk-label-hint = En anglais : people fled the harbour
desk-measure = Ce qui est compté
desk-measure-hint = En anglais : people killed, refugees
desk-kind = Nature
desk-unit = Unité
desk-unit-hint = En anglais : people, hours
desk-per = Par, pour un taux
desk-topic = Thème
desk-topic-hint = En anglais : Killed, Displaced
desk-population = Parmi qui
desk-population-hint = En anglais : people, civilians
desk-claimant = Qui le dit, tel que le rapport le décrit
desk-claimant-hint = Ce qui suit « said » : the mayor of Port Example
desk-category = Catégorie
desk-named = Nommé dans le rapport
desk-standing = Ce qu’il vaut quand une seule source le dit
desk-standing-hint = En anglais : One official, not checked
desk-support = Qui en répond
desk-verified = Vérifié par qui et comment
desk-verified-hint = Seulement s’il a été vérifié
desk-place = Lieu
desk-level = Niveau du lieu
desk-sensitive = Des gens pourraient-ils y être mis en danger ?
desk-sensitive-hint = Pour un site, comme une clinique
desk-when = Temps
desk-as-of = à une date
desk-during = d’un jour à un autre
desk-from = Jour, ou le premier
desk-until = Dernier jour
desk-day-hint = 2012-07-30 ; vide si non indiqué
desk-dated = D’où les jours sont connus
desk-period = Le temps en mots
desk-period-hint = En anglais : Tuesday 5 March 2024
desk-doubt = Doute exprimé
desk-doubt-claimant = par celui qui le dit
desk-doubt-reporters = par les journalistes
desk-doubting = Le doute en mots
desk-doubting-hint = En anglais : Doubt voiced by the reporters
desk-caveat = Limite, dans nos mots
desk-caveat-hint = En anglais ; avec ses lignes, ou avec « not stated »
desk-lines = Lignes dont elle découle
desk-lines-hint = par exemple 2, 5
desk-words = Mots dans le rapport
desk-words-hint = Six au plus, avec le nombre
desk-word = Le premier, dans sa ligne
desk-word-hint = Compté à partir de 1
desk-card = Un chiffre clé, avec une fiche
desk-card-hint = Les autres sont dans le tableau
desk-line = Ligne
desk-stock = tant sont là
desk-flow = tant pendant un temps
desk-rate = tant par unité de temps
desk-share = une part
desk-duration = une durée
desk-distance = une distance
desk-country = pays
desk-region = région
desk-city = ville
desk-district = quartier
desk-site = un site précis
desk-nowhere = non indiqué
desk-by-reporters = le récit des journalistes
desk-one-source = une source
desk-several-sources = plusieurs sources
desk-is-verified = vérifié
desk-minute = minute
desk-hour = heure
desk-a-day = jour
desk-week = semaine
desk-month = mois
desk-year = année
desk-known-stated = indiqués dans le rapport
desk-known-found = trouvés ailleurs
desk-known-inferred = déduits
desk-title = Titre de la page
desk-title-hint = En anglais, un lieu et une date
desk-id = Nom dans les adresses
desk-id-hint = a-z, 0-9 et traits d’union : port-example-2024-03-05
desk-headline = Titre tel qu’imprimé
desk-dateline = Envoyé de
desk-language = Langue du rapport
desk-language-hint = par exemple en, fr
desk-url = Adresse
desk-day = Jour de publication
desk-known = D’où ce jour est connu
desk-reasoning = Comment il a été trouvé ou déduit
desk-reasoning-hint = En anglais ; pas s’il est indiqué
desk-entries = Graphiques, questions contestées et notes
desk-no-entries = Il n’y en a pas encore. Prenez d’abord les chiffres à montrer.
desk-new-entry = Un nouveau
desk-begin-entry = Ouvrir son formulaire
desk-key-new = vers ce qui peut être commencé, dans le texte
desk-chart-parts = Graphique : parties d’un tout
desk-chart-stock = Graphique : un effectif et ce qui s’y est ajouté
desk-chart-ranges = Graphique : nombres sur un axe
desk-chart-timeline = Graphique : ce qui s’est passé, et quand
desk-chart-dispute = Graphique : positions dans une question contestée
desk-chart-series = Graphique : une ligne dans le temps
desk-dispute = Question contestée
desk-source-note = Note sur la source
desk-more = Liens, ruptures et méthode
desk-correct = Corriger ce qui a été publié
desk-write-correction = Écrire cette correction
desk-keep-entry = Garder ceci
desk-drop-entry = L’enlever
desk-back = Retour au chiffre
desk-nth = { $what } nº { $number }
desk-entry-id-hint = a-z, 0-9 et traits d’union ; tiré de ses mots s’il est vide
desk-takeaway = Ce qu’il montre, en une phrase
desk-takeaway-hint = En anglais, avec le nom de qui le dit
desk-whole = Le tout
desk-parts = Ses parties
desk-rest = Ce qui reste
desk-rest-hint = Notre propre calcul ; peut rester vide
desk-stock-figure = Combien y sont
desk-flow-figure = Combien en sont venus
desk-share-figure = La part de l’un dans l’autre
desk-panel = Axe
desk-panel-hint = Chiffres d’une mesure, d’un lieu et d’une population
desk-rows = Ce qui s’y trouve, de haut en bas
desk-figures = Chiffres d’une seule mesure, d’un lieu et d’une population
desk-note = Une note, dans nos mots
desk-question = La question
desk-summary = De quoi il s’agit, sans prendre parti
desk-side = Camp
desk-side-name = Comment ce camp est appelé
desk-voice = Voix citée
desk-speaker = Qui le dit
desk-reporters = La position des journalistes eux-mêmes
desk-verdict = Cette position en une phrase
desk-relation = Lien
desk-is = Ce que c’est
desk-other-figure = L’autre chiffre
desk-because = Pourquoi, dans nos mots
desk-because-hint = Ce qui suit « parce que », en anglais
desk-place-note = Autre précision sur le lieu
desk-method = Comment cela a été compté, selon le rapport
desk-break = Rupture de série
desk-note-title = Intitulé
desk-note-text = La note, en nos mots
desk-to = Ce que c’est maintenant
desk-on = Jour de la correction
desk-lacking = À remplir : { $field }.
desk-no-day = Écrivez le jour ainsi : 2012-07-30.
desk-registered = Les registres partagés du site ont « { $has } » pour cela, et tous les rapports le partagent. Écrivez la même chose, ou changez-le dans registers.json.
desk-registered-empty = Les registres partagés du site n’ont rien pour cela, et tous les rapports les partagent. Laissez-le vide, ou ajoutez-le dans registers.json.
desk-shared = Le formulaire propose qui parle, les lieux et les mesures des registres partagés de ce site. Ils sont venus avec cette page ; le fichier les nomme et le site sait le reste.
desk-is-table = C’est un tableau
desk-table-title = Le tableau
desk-table-size = { $name } : lignes { $rows }, colonnes { $columns }. Les premières lignes :
desk-table-columns = Ce qu’est chaque colonne
desk-table-take = En faire des chiffres
desk-table-told = Chiffres : { $figures }. Lignes : { $rows }. Cellules sans valeur : { $missing }.
desk-table-problems = Ce qui est laissé, et ce qu’il faut regarder
desk-table-no-problems = Tout est pris.
desk-mapping-save = Télécharger la correspondance
desk-mapping-load = Utiliser un fichier de correspondance
desk-no-json = Le fichier du brouillon n’est pas du JSON : il ne peut pas être lu à partir de la ligne { $line }, colonne { $column }. Annulez la dernière étape, ou ouvrez de nouveau le fichier.
desk-table-unread = Le tableau ne peut pas être lu : { $why } ; { $mend }.
desk-mapping-unread = La correspondance ne peut pas être lue : { $why } ; { $mend }.
desk-header-row = Dernière ligne d’en-têtes
desk-header-row-hint = Comptée à partir de 1 ; 0 s’il n’y en a pas
desk-decimal = Signe des décimales
desk-dates = Ce qui vient d’abord dans une date
desk-day-first = le jour
desk-month-first = le mois
desk-missing = Ce qui dit qu’il n’y a pas de valeur
desk-missing-hint = Séparés par des virgules ; NA, n/a, - et autres sont connus
desk-column = Colonne { $letters }
desk-use = Contient
desk-use-number = des nombres : un chiffre par ligne
desk-use-measure = ce que comptent les nombres de la ligne
desk-use-as-of = le jour pour lequel ils valent
desk-use-on = le jour où cela s’est produit
desk-use-start = le premier jour
desk-use-end = le dernier jour
desk-use-place = le lieu
desk-use-population = parmi qui
desk-use-claimant = qui le dit
desk-use-ignore = rien à prendre
desk-measure-id = Ce qu’ils comptent
desk-place-id = Lieu de toute la colonne
desk-population-id = Parmi qui, dans toute la colonne
desk-claimant-id = Qui le dit, dans toute la colonne
desk-of-id-hint = Comme identifiant : a-z, 0-9 et traits d’union
desk-qualifier = Avec quelle précision
desk-exact = exactement
desk-about = environ
desk-at-least = au moins
desk-at-most = au plus
desk-nearly = près de

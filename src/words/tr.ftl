# Arayüzün bütün cümleleri Türkçe olarak. Raporun dosyasını yazanın sözleri o dosyada durur.

product = Figures & Receipts
skip = Rakamlara geç
nav-figures = Rakamlar
nav-contested = Tartışmalı
nav-charts = Grafikler
nav-table = Bütün rakamlar
nav-sources = Dayanaklar
nav-reports = Raporlar
nav-last-said = Son söylenenler
languages = Diller
theme-automatic = Görünüm: otomatik
theme-light = Görünüm: açık
theme-dark = Görünüm: koyu
page-title = { $title }: { $publisher } tarafından yayımlanan bir raporun rakamları, dayanaklarıyla
deck = { $publisher } tarafından yayımlanan bir raporun rakamları, her biri dayanağıyla: kim söyledi, hangi yer ve zaman için, arkasında kim var ve raporun neresinde.
description = { $publisher } tarafından yayımlanan bir rapordan { $figures ->
    [one] bir rakam
   *[other] { $figures } rakam
  }; her birinde kimin söylediği, arkasında kimin olduğu ve raporun neresinde durduğu yazılı. İlki: { $first }

# Sayfanın başındaki rapor
report = Rapor
report-value = Bir rapor, çıkış yeri { $dateline }, { $paragraphs ->
    [one] bir paragraf
   *[other] { $paragraphs } paragraf
  }
report-note = ara başlıklar ve imzalar sayılmadı
publisher = Yayımlayan
credits = { $role }: { $names }
role-reporting = haber
role-additional-reporting = habere katkı
role-writing = yazan
role-editing = editör
date = Tarih
date-stated = { $day }, basıldığı gibi
date-found = { $day }, rapor dışında bulundu
date-inferred = { $day }: çıkarım, basılı değil
date-how = Tarih nasıl çıkarıldı
revision = Sürüm
revision-corrected = { $count ->
    [one] bir rakam düzeltildi
   *[other] { $count } rakam düzeltildi
  }
revision-withdrawn = { $count ->
    [one] bir rakam geri çekildi
   *[other] { $count } rakam geri çekildi
  }
translation = Çeviri
untranslated = Bu raporun { $texts } metninden { $count } tanesi henüz çevrilmedi; ilk yazıldığı gibi gösteriliyor.
newer-revision = Bu rakamların daha yeni bir sürümü yayımlandı. Görmek için sayfayı yeniden yükleyin.
counts-label = Bizim saydıklarımız
count-figures = { $ours ->
    [0] rakam
   *[other] rakam, { $ours } tanesi bizim hesabımız
  }
count-voices = söyleyen{ $included ->
    [yes] , { $publisher } dahil
   *[no] { "" }
  }
count-doubts = şüphe belirtilmiş rakam
count-disputes = tartışmalı soru
strip-title = 1. paragraftan { $paragraphs }. paragrafa kadar rapor. Her işaret, durduğu yerde bir rakam ya da tartışmalı bir sözdür.
strip-label = Rakamların ve tartışmalı sözlerin { $paragraphs } paragraf içindeki yerleri
legend = İşaretler bir rakamın arkasında kimin olduğunu söyler, doğru olduğunu asla söylemez.
mark-reporters = Muhabirlerin kendi anlatımı
mark-reporters-means = rapor bunu kendi sesiyle söylüyor
mark-one = Tek kaynak
mark-one-means = bir denetimden söz edilmiyor
mark-several = Birkaç kaynak
mark-several-means = arkasında birden çok kaynak var
mark-verified = Doğrulanmış
mark-verified-means = kimin, nasıl doğruladığı yazılı
mark-doubt = Şüphe belirtilmiş
mark-doubt-means = söyleyen ya da muhabirler belirtmiş
mark-contested = Tartışmalı
mark-contested-means = raporda bir başkası bunu reddediyor
mark-absent = { $means }; bu raporda yok

# Sayılar
about = yaklaşık
at-least = en az
at-most = en fazla
nearly = neredeyse
maybe = belki
maybe-bounded = belki { $bound }
half = yarısı
million = { $number } milyon
percent = %{ $number }
range = { $low }–{ $high }
plus = +
minus = −
divided-by = ÷
a-minute = dakikada
an-hour = saatte
a-day = günde
a-week = haftada
a-month = ayda
a-year = yılda
minutes = dakika
litres = litre
tonnes = ton
kilometres = kilometre
metres = metre
unit-per = { $unit } { $time }
hours = saat
days = gün
weeks = hafta
months = ay
years = yıl

# Cümleleri bağlayanlar
comma = ,
claim = { $what }, { $said }
what-rate = { $number } { $label }
either = { $first }; { $second }
labelled = { $label }: { $value }
heading = { $label }:

# Kim söyledi
said = söyleyen: { $claimant }
said-own = söyleyen: { $claimant }, kendi anlatımında
said-ours = { $named ->
    [no] bizim hesabımız; { $claimant }
   *[yes] bizim hesabımız, sayıları veren: { $claimant }
  }
said-with-formula = { $said } ({ $formula })
several = Birkaç kaynak
verified = Doğrulanmış: { $how }
contested = Tartışmalı
standing-and-support = { $standing }. { $support }
category-un = Birleşmiş Milletler
category-intergovernmental = Hükümetler arası kuruluşlar
category-government = Hükümetler
category-party-to-the-conflict = Çatışmanın tarafları
category-monitor = Gözlemciler
category-humanitarian-organisation = İnsani yardım kuruluşları
category-rescuers = Kurtarma ekipleri ve gönüllüler
category-opposition-group = Muhalif gruplar
category-medical-staff = Sağlık çalışanları
category-resident = Bölge sakinleri
category-journalist = Muhabirler
category-expert = Uzmanlar
category-laboratory = Laboratuvarlar
category-not-attributed = Raporda kimseye dayandırılmamış

# Kartlar ve dayanaklar
figures-title = Başlıca rakamlar
figures-lede = Yerleri, günleri ve söyleyenleri farklı. Toplanamazlar, zaten toplanmak için verilmediler.
figures-none = Seçtikleriniz arasında başlıca rakam yok. Aşağıdaki tabloda başkaları olabilir.
place = Yer
period = Dönem
in-the-report = Raporda
paragraph = { $number }. paragraf (toplam { $total })
line = { $line }. satır
place-and-line = { $place }, { $line }
receipt-link = Dayanak
derived-mark = bizim hesabımız: { $formula }
said-by = Söyleyen
population = Kim veya ne
stands-behind = Arkasında kim var
caveat = Sınırı
follows-from = dayandığı yer: raporun { $lines ->
    [one] { $list } numaralı satırı
   *[other] { $list } numaralı satırları
  }
relations = Öteki rakamlarla ilişkisi
relation = { $is }: { $other }
relation-part-of = Bir parçası olduğu rakam
relation-includes = Kapsadığı rakam
relation-may-overlap = Örtüşebileceği rakam
relation-contradicts = Çeliştiği rakam
relation-adds-to = Ortak kimsesi olmayan rakam
relation-derived-from = Hesaplandığı rakam
relation-not-comparable-with = Karşılaştırılamayacağı rakam
formula = Formül
formula-of = { $formula }, bizim hesabımız

# Düzeltmeler ve geri çekmeler
corrected = { $day } tarihinde düzeltildi: eskisi { $was }, yenisi { $now }; nedeni: { $because }.
corrected-times = { $count ->
    [one] Bir kez düzeltildi.
    [2] İki kez düzeltildi; dayanağında iki düzeltme de var.
   *[other] { $count } kez düzeltildi; dayanağında bütün düzeltmeler var.
  }
corrections = Düzeltmeler
of-revision = sürüm { $revision }
withdrawn = geri çekildi
withdrawn-because = { $day } tarihinde geri çekildi: { $because }.
withdrawn-counts = rakam ({ $measure })
withdrawn-what = Geri çekilmiş bir rakam ({ $measure })
withdrawn-other = geri çekilmiş bir rakam ({ $measure })
withdrawn-number = Sayısı artık hiçbir yerde gösterilmiyor.
withdrawn-ours = hiçbir yerde; bizim hesabımızdı
withdrawal = Geri çekme
stood-in-the-report = Raporda durduğu yer

# Tartışma
speaker = Söyleyen
position = Tutumu
words-in-report = Rapordaki sözleri
reporters-position = Muhabirlerin kendi tutumu
reporters-position-not-stated = Muhabirlerin tutumu: belirtilmemiş
dispute-lede = Satırlar sestir, oy değil: hiçbir zaman toplanmazlar ve onlara göre harita boyanmaz.
dispute-caption = Kim ne diyor: { $question }

# Grafikler
charts-title = Ölçekli çizildi, şüphesi de içinde
charts-lede = Her grafiğin kendi ekseni var. Parça bütünün içinde çizilir; grafikler arasında hiçbir şey toplanmaz.
as-table = Tablo olarak
chart-source = Kaynak: { $claimant }; { $publisher } tarafından yayımlanan bir raporda, { $day }{ $known ->
    [inferred] { " " }(gün çıkarım)
    [found] { " " }(gün rapor dışında bulundu)
   *[stated] { "" }
  }, { $paragraphs }.
chart-figure = Rakam
chart-of-what = Neyin
chart-standing = Arkasında kim var
describe-parts = { $whole }, kareler halinde, { $squares }: { $parts }.
describe-squares = { $people ->
    [yes] { $each ->
        [1] her kişi için bir kare
       *[other] her { $each } kişi için bir kare
      }
   *[no] { $each ->
        [1] her biri için bir kare
       *[other] her { $each } için bir kare
      }
  }
describe-part = dolu kareler: { $number } { $what }
describe-rest = kesik çizgili kareler: { $number } { $what }
describe-figure = { $sentence }; { $when }.
describe-row = { $what }: { $when }.
chart-key-corrected = Üstü çizili halka, düzeltilmiş bir sayıdır.
chart-key-withdrawn = Eksenin altında çarpılı halka: o zaman için söylenen geri çekildi.
chart-thinned = Her { $count } sözden biri çizildi.
chart-source-rows = Kaynak: yukarıda adı geçen söyleyenler; { $publisher } tarafından yayımlanan bir raporda, { $day }{ $known ->
    [inferred] { " " }(gün çıkarım)
    [found] { " " }(gün rapor dışında bulundu)
   *[stated] { "" }
  }.
chart-key-range = Verilen en düşük sayıya kadar dolu, oradan en yükseğine kadar yalnızca çerçeveli.
chart-key-square = Bir kare şu kadarını gösterir: { $each }.
chart-key-open = Okun çıktığı işaret bir sınırdır; sayı okun üzerinde herhangi bir yerde olabilir.
chart-key-time = Bir işaret bir gündür, bir çubuk günlerden oluşan bir aralık. İncelen çizgiler belirsizdir: ne kadar ince, o kadar az kesin.
file-svg = SVG
file-png = PNG
file-png-large = PNG, büyük
file-csv = CSV
chart-refused = Bu grafik çizilmedi.
picture-edition = rapor { $report }, sürüm { $revision }
picture-more = Her söyleyenin son sözü ve düzeltilen, geri çekilen ya da bir seriyi kesen her söz yazıyla verildi; { $count ->
    [one] bir söz daha çizildi ve kaynağıyla birlikte
   *[other] { $count } söz daha çizildi ve her biri kaynağıyla birlikte
  } bu resmin yanındaki chart.csv dosyasında duruyor.
share-source = { $publisher }, { $day }{ $known ->
    [inferred] { " " }(gün çıkarım)
    [found] { " " }(gün rapor dışında bulundu)
   *[stated] { "" }
  }
share-more = { $count ->
    [one] ve bir tane daha
   *[other] ve { $count } tane daha
  }
share-deck = { $publisher } tarafından yayımlanan bir raporun rakamları, her biri dayanağıyla.
share-alt-figure = { $sentence }. { $standing }. { $limit } { $place }; { $period }. { $source }, { $where }.
share-alt-chart = { $takeaway }. { $description } { $standings }. { $limits } { $note } { $source }, { $where }.
share-alt-report = { $title }. { $deck } { $figures }. { $source }.
paragraphs = { $list }. paragraflar (toplam { $total })
when-not-stated = zamanı belirtilmemiş
voice = { $speaker }: { $position }
describe-stock = Çubuk: { $stock } { $what }; ucundaki dilim: { $flow }{ $share ->
    [none] { "" }
   *[other] , oranı { $share }
  }.

# Başka sayfalardaki çerçeveler
frame-at = { $product } sitesinde
frame-frozen = Sayılar, { $day } tarihli raporun { $revision }. sürümündeki{ $on ->
    [none] { "" }
   *[other] { " (" }{ $on }{ ")" }
  } sayılardır ve öyle kalır. Sözler bugünküdür; geri çekilen burada da geri çekilmiştir.
frame-newer = { $current }. sürüm daha yenidir.
frame-redrawn = Bu grafikteki bir rakam, istenen { $revision }. sürümden sonra düzeltildi. Grafik { $current }. sürümü gösteriyor.
frame-current = Rakamların şimdiki hali

# Tek rakam ve tek grafik sayfaları
figure-title = { $claim } ({ $standing })
share = Paylaş
share-done = Bağlantı kopyalandı
copy = Kopyala
copy-done = Kopyalandı
embed = Yerleştir
cite = Alıntıla
close = Kapat
embed-figure = Bu rakamı yerleştir
embed-chart = Bu grafiği yerleştir
embed-report = Başlıca rakamları yerleştir
embed-lede = Söyleyen, şüphe ve paragraf hem çerçevede hem altındaki metinde yazılıdır. Kapatılamazlar.
embed-follow = Düzeltmeler
embed-live = Düzeltmeleri izlesin
embed-frozen = { $revision }. sürümde kalsın
embed-frozen-chart = Geri çekme ikisine de ulaşır; içindeki bir rakam düzeltilince grafik yeniden çizilir.
embed-frozen-note = Geri çekme ikisine de ulaşır.
embed-language = Dil
embed-theme = Görünüm
embed-theme-own = Okurun seçtiği
embed-theme-light = Açık
embed-theme-dark = Koyu
embed-ground = Zemin
embed-ground-paper = Kâğıt
embed-ground-transparent = Saydam
embed-width = Önizleme
embed-px = { $width } px
embed-height-note = Yükseklik, 280 ile 900 px arasında gereken en büyük yüksekliktir; betik olmadan da hiçbir şey kesilmez. embed.js ile çerçeve içeriğe uyar. Çerçeve yalıtılmıştır: çerez bırakmaz, hiçbir şey saklamaz.
embed-code = Yerleştirme kodu
embed-copy = Kodu kopyala
whole-receipt = Dayanağın tamamı
page-of-chart = Bu grafiğin sayfası
place-title = Raporda durduğu yer
place-lede = Yeri: { $location }; ara başlıklar ve imzalar sayılmadı.
place-open = Orada aç
place-note = Metnin geri kalanının sahibi { $publisher }; burada gösterilmiyor.
related-title = Öteki rakamlarla ilişkisi
related-none = Raporun başka hiçbir rakamı bununla yan yana konmadı.
related-dispute = Tartışmalı: { $question }
related-chart = Çizildiği grafik: { $takeaway }
history-title = Geçmişi
history-none = Sürüm { $revision }. Düzeltme yok: rakam ilk okunduğu gibi duruyor.
cite-title = Alıntıla
cite-text = Metin olarak
cite-apa = APA
cite-bibtex = BibTeX
cite-csl = CSL-JSON
cite-markdown = Markdown
cite-html = HTML
cite-whole = “{ $sentence }” ({ $standing }). { $printed }. { $product }, { $revision }.
cite-revision = sürüm { $revision }
cite-printed = { $publisher }, { $day }{ $known ->
    [inferred] { " " }(gün çıkarım)
    [found] { " " }(gün rapor dışında bulundu)
   *[stated] { "" }
  }, { $paragraphs }
chart-figures = İçindeki rakamlar
chart-figures-none = Çizilenler rakam değil, sözlerdir.

# Tablo
table-title = Bütün rakamlar ({ $figures })
table-lede = İnsanlara ve koşullarına dair nicelikler: { $stated } tanesi rapordan, { $ours } tanesi bizim hesabımız.
table-withdrawn = { $count ->
    [one] Bir rakam daha geri çekildi ve artık sayısı yok.
   *[other] { $count } rakam daha geri çekildi ve artık sayıları yok.
  }
filter-search = Ara
filter-search-hint = bir sayı, bir yer, bir söyleyen
filter-topic = Konu
filter-by = Söyleyen
filter-standing = Arkasında kim var
filter-sort = Sıralama
filter-all = Tümü ({ $count })
filter-choice = { $name } ({ $count })
sort-key = Önce başlıca rakamlar
sort-report = Rapordaki sırayla
sort-topic = Konuya göre
sort-speaker = Söyleyene göre
sort-standing = Arkasındakine göre
filter-show = Göster
filter-clear = Tümünü göster
filter-needs = Seçmek ve aramak için JavaScript gerekir. O olmadan bütün rakamlar aşağıdadır.
filter-broken = Süzgeç yüklenemedi. Listeler düğmeye basınca yine seçer. Aramak ve sıralamak için sayfayı yenileyin.
showing = Gösterilen: { "{" }shown{ "}" } / { $all }.
showing-none = { $all } rakamdan hiçbiri uymuyor.
showing-note = Parantez içindeki sayılar insanları değil, rakamları sayar.
column-figure = Rakam
column-what = Neyin
column-by = Söyleyen
column-where-when = Yer ve dönem

# Birkaç rapor
reports-title = Raporlar
reports-lede = Bu sitenin bütün raporları, en yenisi önce. Rakamları yan yana durur, hiçbir zaman toplanmaz.
reports-lede-newest = Bu sitenin en yeni raporları, en yenisi önce. Rakamları yan yana durur, hiçbir zaman toplanmaz.
reports-all = Bütün raporlar ({ $count })
reports-page-title = { $count } rapor
reports-deck = Yayımlayan: { $publishers }.
publishers-more = { $count } tane daha
last-said-title = Her söyleyenin son söylediği
last-said-lede = Bir başlık; tek ölçü, tek yer ve tek insan grubudur. Altında her söyleyenin bu konuda son söylediği durur: önce sözünü ettiği güne, sonra raporun gününe göre. Birbiriyle çelişenler yan yana durur; ortalama alınmaz, toplama yapılmaz. Bizim hesaplarımız dışarıda bırakıldı.
last-said-caption = Sözler; her biri sözünü ettiği ölçünün, yerin ve insan grubunun altında
last-said-of = { $measure }: { $place } ({ $population })
last-said-earlier = daha önce: { $count }
last-said-more = { $count } söyleyen daha
last-said-chosen = { $all } sorudan { $shown } tanesi burada: önce bir raporun, söyleyenlerin çeliştiğini belirttikleri, sonra birden çok söyleyenin yanıtladıkları, sonra ötekiler; her türden en son sözü edilenler. Uydurma olanlar hepsinden sonra gelir.
questions-by-measure = { $count } sorunun tümü ölçüye göre
questions-by-place = yere göre
statements-by-month = aylara göre bütün sözler
download-changes = JSON olarak düzeltmeler ve geri çekmeler
affiliation-several = Şunlarla bağımız yok: { $publishers }. Raporlar burada yeniden yayımlanmıyor.

# Editörlerin kararları
working-figure = Bir editörün seçtiği çalışma rakamı
working-span = Bir editörün seçtiği aralık
working-low = alt uç:
working-high = üst uç:
working-said = { $what }, { $said } ({ $period })
working-chosen = Seçen: { $editor }, { $role }, { $day }; nedeni: { $because }.
working-note = Bu bir seçimdir, iddia değil: her sayı onu söyleyenin kalır, ötekilerin söyledikleri de yanında durur.
working-overtaken = O zamandan beri daha yeni bir şey söylendi.

# Listeler
skip-list = Listeye geç
nav-measures = Ölçüler
nav-places = Yerler
nav-months = Aylar
measures-crumb = Bütün ölçüler
months-crumb = Bütün aylar
measures-title = { $count } ölçü ve yerleri
measures-deck = Ne, nerede sayıldı: kaç söz var ve son kim söz etti. Bir başlık her söyleyenin son söylediğine, bir satır o ölçü için o yerde söylenenlerin tümüne götürür.
measures-caption = Her ölçü, yerleriyle
measure-title = { $measure }: her söyleyenin son söylediği
places-title = { $count } yer ve orada sayılanlar
places-deck = Her yer için kaç söz var ve son kim konuştu. Bir satır, bir ölçü için bir yerde söylenenlerin tümüne götürür.
places-caption = Her yer, orada sayılanlarla
months-title = Ay ay sözler
months-deck = Bir söz, sözünü ettiği ayda durur: bir toplam bittiği ayda, yeni olan döneminin her ayında. Bizim hesaplarımız dışarıda bırakıldı.
months-caption = Sözü edilen her ay
month-title = { $month }: hakkında söylenenler
month-deck = Bu aydan söz eden { $count } söz var. Örtüşebilir ya da çelişebilirler, hiçbir zaman toplanmazlar. Başka aylara uzanan onlarda da durur; { $months } aydan uzun olan yalnızca ilk ve son ayında.
undated = Gün yok
undated-title = Gün vermeyen sözler
undated-deck = { $count } söz hangi gün olduğunu söylemiyor. Her biri, raporunun bunun için kullandığı sözleri korur.
column-statements = Sözler
column-speakers = Söyleyenler
column-last = Son söz edilen gün
column-last-by = Son söyleyen
column-month = Ay
pager-label = Bu listenin sayfaları
pager-page = { $number }: { $first }
list-sheet = { $title }, sayfa { $number }/{ $pages }
invented-list = bu sayfadaki hiçbir şey olmadı.

# Bir yerde bir ölçü
question-subject = { $measure }: { $place }
question-title = { $subject }. Söyleyenler: { $speakers }
question-title-nobody = { $subject }. Raporlarda kimseye dayandırılmayanlar
question-others = { $count } söyleyen daha
question-deck = { $reports } raporda { $statements } söz.
question-deck-honest = Yan yana durur; hiçbir zaman ortalaması alınmaz, hiçbir zaman toplanmazlar.
question-source = { $publishers }, en son { $day }
question-edition = raporlar, en son { $day }
question-reports = { $count } rapor
question-standings = { $statements } söz, her birinde arkasında kimin olduğu yazılı
question-last-said-lede = Her söyleyenin, sözünü ettiği güne göre son söylediği. Birbiriyle çelişenler yan yana durur; ortalama alınmaz, toplama yapılmaz.
question-over-time = Zaman içinde
question-over-time-lede = Başka türlü sayan ya da başka insanları sayanın kendi grafiği var. Her söz grafiğinin altında, en eskisi önce, raporuyla durur.
question-every = Bütün sözler
question-rows-left = Daha eski { $count } söz burada listelenmedi; hepsi sayfanın altındaki CSV dosyasında.
question-history-none = Hiçbir söz düzeltilmedi ya da geri çekilmedi.
question-download = CSV olarak bütün sözler
question-share-alt = { $title }. { $deck } { $description } { $standings }. { $note } { $source }.
question-frame-deck = Her söyleyenin son söylediği. Ortalama alınmaz.
question-frame-more = Sayfada dahası var: başka türlü sayan ya da başka insanları sayanlar ve raporuyla her söz.
question-frame-receipt = Dayanağıyla bütün sözler
related-question = Raporların bu konuda söylediklerinin tümü: { $measure }, { $place }
embed-question = Bu sayfanın sözlerini yerleştir
embed-follows-note = Çerçeve düzeltmeleri ve geri çekmeleri izler. Bir sürümde kalmaz: her raporun kendi sürümleri var.
strand-title = { $subject } ({ $population }). { $counted }; söyleyen: { $speakers }
strand-nobody = adı verilen kimse yok
strand-as-of = Belirli bir gün itibarıyla
strand-new = Bir dönemde yeni olanlar
strand-since = { $day } gününden beri toplam
strand-since-a-start = Günü bilinmeyen bir başlangıçtan beri toplam
strand-dates = { $first } – { $last }.
strand-reads-steps = Bir çizgi, bir sözden aynı söyleyenin sonraki sözüne gider. 90 günden uzun aralar ve son sözden sonrası çizilmez.
strand-reads-ranges = Bir aralık şerit olarak çizilir.
strand-reads-bars = Bir çubuk, saydığı zamanın üstünde durur. Çubuklar hiçbir zaman toplanmaz.
strand-source = Kaynak: { $source }, { $count } rapor. Eksen sıfırdan başlar.
strand-description = Çizilen her söz aşağıdaki tabloda yazıyla duruyor.
strand-point = { $number }, söyleyen: { $claimant }; { $when }. { $standing }.
strand-undrawn-one = Bu tek bir söz, zaman içinde çizgi oluşturmaz. Yukarıda duruyor.
strand-undrawn-undated = Bu sözlerden ikiden azı gün veriyor, bu yüzden zamana yerleştirilecek bir şey yok.
strand-undrawn-withdrawn = Bu sözlerin hepsi geri çekildi, bu yüzden bir şey çizilmedi.
strand-undrawn-scale = Bu sayılar tek eksen için birbirinden çok uzak: küçüğü görünmezdi. Tabloda duruyorlar.

# Bağlam ve notlar
context-title = Bağlam
context-lede = Rakamları okumaya yardım eden tarihler, uzaklıklar, süreler ve tek tek olaylar. Rakamlar arasında sayılmazlar. Başka bir söyleyen verilmemişse raporun kendi anlatımıdır.
notes-title = Kaynak üzerine notlar
note-one-source = { $stated } rakamdan { $singles ->
    [one] biri tek bir kaynağa dayanıyor.
   *[other] { $singles } tanesinin her biri tek bir kaynağa dayanıyor.
  }
note-one-source-text = { $list }. { $unnamed ->
    [0] { "" }
    [one] Bunlardan biri adı verilmeyen bir kaynağa dayanıyor.{ " " }
   *[other] Bunlardan { $unnamed } tanesinin her biri adı verilmeyen bir kaynağa dayanıyor.{ " " }
  }Rapor, bunları denetleyen biri olduğunu söylemiyor.
note-one-source-item = { $count ->
    [1] bir rakamın kaynağı { $claimant }
    [2] iki rakamın kaynağı { $claimant }
    [3] üç rakamın kaynağı { $claimant }
    [4] dört rakamın kaynağı { $claimant }
   *[other] { $count } rakamın kaynağı { $claimant }
  }
sources-title = Dayanaklar
sources-lede = Her rakamın dayanağının tamamı. Tırnak içindeki birkaç söz raporundur; geri kalan her şey bizimdir.
download-title = Veriler
download-json = JSON olarak bütün rakamlar
download-csv = CSV olarak bütün rakamlar
download-hxl = HXL olarak bütün rakamlar
download-copy = Tek dosyada bütün sayfa ({ $size } KB)
copy-notice = Bu bir kopyadır: { $publisher } tarafından yayımlanan bir raporun rakamları, sürüm { $revision } ({ $day }). Sonraki düzeltmelerden ve geri çekmelerden haberi olmaz.
copy-live = Güncel sayfa:
affiliation = Şununla bağımız yok: { $publisher }. Rapor burada yeniden yayımlanmıyor.
answers-nobody = Önizleme: bu siteden kimin sorumlu olduğu henüz belirtilmedi.
answers-publisher = Yayımlayan
answers-corrections = Yanlış mı var? Yazın:
answers-licence = Veri lisansı:
broken-title = Böyle bir sayfa yok.
broken-text = Taşınmış ya da geri çekilmiş olabilir.
broken-home = Rakamlara git
# Uydurma bir rapor, bir parçasının gösterildiği her yerde bunu söyler.
invented = Uydurma: { $words }
invented-source = Uydurma. { $source }
invented-publisher = { $publisher } (uydurma)
reports-lede-invented = Uydurma raporlar işaretlidir ve ötekilerin hepsinden sonra gelir.

# Sürüm sürüm neler değişti
changes-title = Neler değişti
changes-page-title = “{ $title }” sayfasında sürüm sürüm neler değişti
changes-deck = Yayımlanmış olup artık eskisi gibi olmayan her sayı, en yenisi önce: neydi, ne oldu, ne zaman ve neden. Geri çekilen bir sayı artık hiçbir yerde söylenmez.
changes-honest = Dosyamız sayıları saklar, sözleri değil: değişen metinler ve eklenen rakamlar burada anlatılmaz.
changes-quiet = Daha önce yayımlanmış hiçbir sayı değişmedi.
changes-between = sürüm { $from } ile sürüm { $to } arası
changes-step = { $last ->
    [0] Sürüm { $first }
   *[other] Sürümler { $first }–{ $last }
  }{ $day ->
    [none] { "" }
   *[other] , { $day }
  }
changes-subject = { $what } ({ $period })
changes-first = İlk sürüm.
changes-frame = { $revision }. sürümde kalan çerçeveler
changes-frame-current = sayıların şimdiki halini gösterir.
changes-frame-then = o sürümün sayılarını gösterir.
changes-frame-corrected = { $count ->
    [one] O günden beri içlerinden biri düzeltildi, bunu da söylerler.
   *[other] O günden beri içlerinden { $count } tanesi düzeltildi, bunu da söylerler.
  }
changes-frame-withdrawn = { $count ->
    [one] O günden beri biri geri çekildi, yerinde bildirimi gösterirler.
   *[other] O günden beri { $count } tanesi geri çekildi, yerlerinde bildirimi gösterirler.
  }
changes-link = Hangi sürümde ne değişti
# Serideki kopmalar
break-falling-total = bu toplam, öncekilerden birinden düşük
break-unlike-daily-change = yeni olanlar toplamdaki değişimi tutmuyor
break-restated-day = bu zaman için daha önce verilenden başka bir sayı
break-method-changed = öncekinden başka türlü sayıldı
break-silence = bundan sonra alışılandan uzun süre bir şey gelmedi
break-silent-until = bundan sonra { $day } gününe kadar, alışılandan uzun süre bir şey gelmedi
break-said = Seride kopma: { $told }.
break-and-reason = { $what }; { $because }
break-told = { $letter }, { $claimant }, { $when }: { $told }.
breaks-more = { $count ->
    [one] Bir kopma daha tabloda rakamının yanında duruyor.
   *[other] { $count } kopma daha tabloda rakamlarının yanında duruyor.
  }
break-in-table = { $when }; seride kopma ({ $letters })
silent-since = { $claimant }, son söz { $day }
chart-key-break = Eksenin altında iki çizgi: seride kopma.
chart-key-silence = Eksenin altında bir çubuk ve iki kısa çizgi: alışılandan uzun bir sessizlik.
method = Nasıl sayıldı
breaks = Seride kopma

# Bütün rakamlarda arayan sayfa
nav-search = Arama
search-title = Rakamlarda ara
search-deck = Bu sitedeki her raporun her rakamı, söylendiği gibi: kim söyledi, hangi yer ve zaman için ve arkasında kim var. En yeni rapor önce gelir, hiçbir şey büyüklüğe göre sıralanmaz.
search-needs = Arama için JavaScript gerekir. O olmadan her rakam yukarıdaki listelerde ve raporunun sayfasındadır.
search-measure = Ne sayıldı
search-population = Kimler arasında
search-only = Yalnızca şunlar
search-only-corrected = Düzeltilmiş
search-only-withdrawn = Geri çekilmiş
search-only-derived = Bizim hesabımız
search-only-invented = Uydurma
search-from = Başlangıç ayı
search-to = Bitiş ayı
search-month = 2012-07
search-any = Hepsi
search-loading = Rakamların listesi yolda …
search-ask = Tarayıcınız veri tasarrufu yapıyor. Arama başlangıçta yaklaşık 100 KB, her soruda daha fazlasını indirir.
search-ask-button = Aramayı yükle
search-broken = Arama yüklenemedi. Yeniden denemek için sayfayı yenileyin.
search-retry = Yeniden dene
search-found-title = Bulunan rakamlar
search-all = Bütün rakamlar: { "{" }all{ "}" }.
search-found = { "{" }all{ "}" } rakamdan { "{" }found{ "}" } tanesi.
search-none = { "{" }all{ "}" } rakamdan hiçbiri uymuyor.
search-all-so-far = { "{" }all{ "}" } rakamın en yeni { "{" }searched{ "}" } tanesi; aşağı indikçe devamı gelir.
search-found-so-far = { "{" }all{ "}" } rakamın en yeni { "{" }searched{ "}" } tanesi içinde { "{" }found{ "}" } bulundu; daha eskileri yolda …
search-none-so-far = { "{" }all{ "}" } rakamın en yeni { "{" }searched{ "}" } tanesi içinde yok; daha eskileri yolda …
search-missing = Rakamların bir bölümü yüklenemedi.
search-version = Bu arada site güncellendi. Şimdi orada olanda aramak için sayfayı yenileyin.
search-damaged = Rakamların listesi bozuk. Sayfayı yenileyin; bu işe yaramazsa sitenin yeniden kurulması gerekir.

# Okurun kendi kopyasını denetleyen sayfa
nav-verify = Raporu denetle
verify-page-title = Bu rakamları kendi kopyanızla denetleyin: { $title }
verify-title = Rapor sizde mi? Burada denetleyin.
verify-deck = Bu sayfaya raporun kendi kopyanızı verin. Her rakamı taşıyan birkaç sözü, bulunduğunu söylediğimiz paragrafta arar. Hiçbir şey gönderilmez: denetim sizin cihazınızda yapılır ve çevrimdışı da çalışır.
verify-needs = Denetim için JavaScript gerekir. O olmadan kopyanızda aşağıda sıralanan sözleri arayabilir ya da kopyanızı bu komuta verebilirsiniz:
verify-broken = Denetim yüklenemedi. Yeniden denemek için sayfayı yenileyin. Ya da kopyanızda aşağıda sıralanan sözleri arayın.
verify-copy = Kopyanız
verify-drop = Metin dosyasını buraya bırakın
verify-choose = Metin dosyası seçin
verify-paste = ya da metni yapıştırın
verify-hint = { $paragraphs ->
    [one] Tek paragraf; satır sonları ve tırnaklar farklı olabilir
   *[other] { $paragraphs } paragrafın hepsi; satır sonları ve tırnaklar farklı olabilir
  }
verify-check = Denetle
verify-clear = Temizle
verify-kept = Kopyanız bu sekmede kalır ve sekmeyi kapatınca unutulur. Sayfa, yüklendikten sonra kendine her türlü isteği yasaklar.
verify-result = Sonuç
verify-waiting = Henüz bir şey denetlenmedi.
verify-verdict = { $figures ->
    [0] Bu raporun hiçbir rakamı kendi sözleriyle yer almıyor.
   *[other] { $exact ->
        [0] { $figures } rakamın hiçbiri tam söylediğimiz yerde değil.
        [one] { $figures } rakamdan biri tam söylediğimiz yerde.
       *[other] { $figures } rakamdan { $exact } tanesi tam söylediğimiz yerde.
      }
  }
verify-sought = Neler aranıyor
verify-sought-means = rakamların, tartışmalı ifadelerin ve bunları okumaya yardım edenlerin sözleri
verify-exact = Tam
verify-exact-means = aynı sözler, aynı paragraf, aynı parmak izi
verify-moved = Yeri değişmiş
verify-moved-means = aynı paragraf, ama söylediğimiz yerde değil
verify-changed = Sözler var, paragraf değişmiş
verify-changed-means = sözler orada, ama çevresindekiler bizim okuduğumuz değil
verify-missing = Yok
verify-missing-means = bu sözler kopyanızda yok
verify-ours = Bizim hesabımız
verify-ours-means = hiçbir raporda yok; çıkarıldığı sözler kadar sağlam
verify-honest = Bu, doğru aktardığımızı gösterir; raporun doğru olduğunu değil.
verify-edition = Raporun başka bir baskısı hata değildir: paragraflar yer değiştirir, sözler değişir.
verify-there = Kopyanızda
verify-lit = Kopyanız, sözlerimiz aydınlatılmış olarak
verify-lit-lede = Yalnız size, kendi metninizden gösterilir. Numaralar raporun paragraflarınındır; ara başlıklar ve imzalar sayılmadı.
verify-is-exact = tam
verify-is-moved = yeri değişmiş: burada paragraf { "{" }here{ "}" }, bizde { "{" }ours{ "}" }
verify-is-within = yeri değişmiş: paragrafında söylediğimizden başka yerde
verify-is-changed = sözler bulundu, ama paragraf değişmiş
verify-is-astray = sözler bulundu, ama gösterdiğimiz paragrafta değil: bizim hatamız
verify-is-missing = yok: bu sözler kopyanızda bulunmuyor
verify-is-ours = bulunan sözlerden
verify-is-ours-lost = gösterdiğimiz gibi bulunmayan sözlerden
verify-stranger = Raporun hiçbir paragrafı tanınmadı. Bu o rapor mu, basıldığı dilde mi?
verify-left-out = Kopyanızın { "{" }words{ "}" } sözcüğü burada gösterilmiyor: içlerinde bir şey bulunmadı.
verify-checking = Denetleniyor …
verify-empty = Henüz metin yok. Yapıştırın ya da bir dosya seçin.
verify-too-long = Bu iki milyondan çok harf, her rapordan uzun. Yalnız raporu verin.
verify-pdf = Bu bir PDF; burada okunamaz. Açıp metnini kopyalayın ve yukarıya yapıştırın.
verify-picture = Bu bir resim. Denetim için metnin kendisi gerekir.
verify-packed = Bu düz metin değil. Açıp metnini kopyalayın ve yukarıya yapıştırın.
verify-unreadable = Dosya okunamadı. Açıp metnini kopyalayın ve yukarıya yapıştırın.
verify-encoding = Dosya Unicode değil. { "{" }encoding{ "}" } olarak okundu; harfler yanlış görünüyorsa metni yapıştırın.

# Burada yayımlanmamış bir rapor dosyası
open-title = Bir rapor dosyası aç
open-way = Burada yayımlanmamış bir rapor dosyanız mı var?
open-deck = Bir rapor dosyası, yayımlansaydı olacağı sayfaya dönüşür: kartları, grafikleri ve kaynaklarıyla. Burada yalnızca size gösterilir.
open-needs = Dosyayı göstermek JavaScript ister. O olmadan dosyayı check komutuna verin.
open-broken = Rapor dosyalarını gösteren program yüklenemedi. Yeniden denemek için sayfayı yenileyin.
open-drop = Bir rapor dosyasını buraya bırakın
open-choose = Dosya seçin
open-paste = ya da metnini yapıştırın
open-show = Göster
open-kept = Dosya bu sekmede kalır ve siz kapatınca unutulur. Ondan hiçbir şey gönderilmez.
open-shared = Dosyanın ortak kayıtlara bıraktığı, bu sayfayla gelen bu sitenin kayıtlarında aranır.
open-fetching = { "{" }address{ "}" } isteniyor …
open-reading = { "{" }name{ "}" } okunuyor …
open-checking = { "{" }name{ "}" } bütün kurallarla karşılaştırılıyor …
open-drawing = { "{" }name{ "}" } çiziliyor …
open-cancel = Vazgeç
open-cancelled = Vazgeçildi. Hiçbir şey gösterilmiyor.
open-found = { "{" }name{ "}" } gösterilmiyor: denetimler şunu buldu.
open-stopped = { "{" }name{ "}" } gösterilemedi: program onda durdu. Bildiğimiz türden bir rapor dosyası değil; check komutu daha fazlasını söyleyebilir.
open-unlisted = Bu site { "{" }address{ "}" } adresinden dosya açmaz. Dosyayı indirip buraya verin ya da siteyi yönetenden kaynağını site dosyasında anmasını isteyin.
open-unfetched = { "{" }address{ "}" } bu sayfanın okuyabileceği bir dosya vermedi. Başka yere götürmeden kendisi yanıt vermeli ve başka sitelerin okumasına izin vermeli.
open-too-large = { "{" }address{ "}" } { "{" }megabytes{ "}" } MB’den fazlasını veriyor; bu, her rapor dosyasından büyük.
open-not-here = Burada yayımlanmadı
open-unpublished = Bu rapor burada yayımlanmadı. Bu sayfaya verilen { $name } dosyasına bakıyorsunuz. Bu siteden kimse onu okumadı; ondan hiçbir şey gönderilmedi ve saklanmadı.
open-close = Kapat

# Rapor dosyalarının yazıldığı yer
desk-page-title = Masa
desk-way = Bir rapor dosyası mı yazıyorsunuz?
desk-deck = Bir raporun metnini verin. İçindeki miktarlar önerilir, hiçbiri kendiliğinden alınmaz: kimin, hangi yer ve zaman için söylediğini siz belirtir, ne yayımlanacağını görürsünüz.
desk-needs = Masa JavaScript ister. O olmadan new komutu bir metinden rapor dosyası başlatır.
desk-broken = Masa yüklenemedi. Yeniden denemek için sayfayı yenileyin.
desk-kept = Metin bu makinede kalır: ondan hiçbir şey gönderilmez. Her adım, siz taslağı silene dek bu tarayıcıda saklanır. Rapor dosyası her yerden en çok altı sözcük ve parmak izleri içerir.
desk-drafts = Bu tarayıcıdaki taslaklar
desk-no-drafts = Henüz yok.
desk-begin-title = Başla
desk-drop = Buraya bir metin, web sayfası ya da rapor dosyası bırakın
desk-paste = ya da yapıştırın, her paragraf bir satırda
desk-publisher = Raporun yayımcısı
desk-begin = Miktarları bul
desk-part-text = 1. Metin
desk-part-form = 2. Rakam
desk-part-findings = 3. Denetimler ne diyor
desk-part-pages = 4. Yayımlanacağı gibi
desk-report = 5. Rapor
desk-proposed = önerildi
desk-open = formda açık
desk-taken = alındı
desk-context = bağlam
desk-aside = bir yana bırakıldı
desk-take = Bu rakamı al
desk-to-context = Bu bağlamdır
desk-set-aside = Bir yana bırak
desk-as-before = Bir öncekiyle doldur
desk-undo = Geri al
desk-export = Rapor dosyasını indir
desk-close = Taslağı kapat
desk-describe = Rapor için bunu sakla
desk-keys = Tuşlar
desk-key-next = sonraki, metinde
desk-key-previous = önceki, metinde
desk-key-open = forma geç
desk-key-back = metne dön
desk-saved = Bu tarayıcıda saklandı.
desk-unsaved = Bu tarayıcı taslağı saklamıyor: diski dolu ya da hiçbir şey saklamaması söylenmiş. Bir şey kaybolmasın diye rapor dosyasını ara sıra indirin.
desk-working = Çalışıyor …
desk-stopped = Program bu adımda durdu, hiçbir şey değişmedi. Başka bir yol deneyin ya da rapor dosyasını indirip check komutuna verin.
desk-open-draft = { "{" }name{ "}" } taslağını aç, { "{" }when{ "}" }
desk-remove-draft = { "{" }name{ "}" } taslağını sil, { "{" }when{ "}" }
desk-exported = { "{" }name{ "}" } indirilenlere geliyor.
desk-empty = Henüz metin yok. Yapıştırın ya da bir dosya seçin.
desk-unreadable = Dosya, en çok 8 MB’lik metin olarak okunamadı.
desk-nothing-left = Bakılmayı bekleyen bir şey kalmadı.
desk-no-findings = Kurallar alınanlarda bir şey bulmadı.
desk-no-pages = Bir rakam alınınca kartlar ve grafikler burada görünür.
desk-not-yet = Denetimler bir şey bulduğu sürece alınanlar gösterilemez.
desk-told = Bekleyen: { $proposed }. Alınan: { $taken }. Bağlam: { $context }.
desk-yes = evet
desk-no = hayır
desk-amount = Miktar
desk-amount-hint = 42, about 43,500, at least 30, 30-40; İngilizce
desk-label = Sayıdan sonraki sözcükler
desk-label-hint = İngilizce: people fled the harbour
desk-measure = Sayılan şey
desk-measure-hint = İngilizce: people killed, refugees
desk-kind = Tür
desk-unit = Birim
desk-unit-hint = İngilizce: people, hours
desk-per = Oranda: her
desk-topic = Konu
desk-topic-hint = İngilizce: Killed, Displaced
desk-population = Kimler arasında
desk-population-hint = İngilizce: people, civilians
desk-claimant = Kim söylüyor, raporun anlattığı gibi
desk-claimant-hint = “said” sözünden sonra gelen: the mayor of Port Example
desk-category = Sınıf
desk-named = Raporda adı geçiyor
desk-standing = Tek kaynak söylediğinde durumu
desk-standing-hint = İngilizce: One official, not checked
desk-support = Arkasında kim duruyor
desk-verified = Kim, nasıl doğruladı
desk-verified-hint = Yalnızca doğrulandıysa
desk-place = Yer
desk-level = Yerin düzeyi
desk-sensitive = Oradakiler zarar görebilir mi?
desk-sensitive-hint = Klinik gibi bir yer için
desk-when = Zaman
desk-as-of = bir gün itibarıyla
desk-during = bir günden ötekine
desk-from = Gün ya da ilk gün
desk-until = Son gün
desk-day-hint = 2012-07-30; belirtilmemişse boş
desk-dated = Günler nasıl biliniyor
desk-period = Sözcüklerle zaman
desk-period-hint = İngilizce: Tuesday 5 March 2024
desk-doubt = Dile getirilen şüphe
desk-doubt-claimant = söyleyen tarafından
desk-doubt-reporters = muhabirler tarafından
desk-doubting = Sözcüklerle şüphe
desk-doubting-hint = İngilizce: Doubt voiced by the reporters
desk-caveat = Sınırı, bizim sözlerimizle
desk-caveat-hint = İngilizce; satırlarıyla ya da “not stated” ile
desk-lines = Dayandığı satırlar
desk-lines-hint = örneğin 2, 5
desk-words = Rapordaki sözcükler
desk-words-hint = En çok altı, sayıyla birlikte
desk-word = İlki, kendi satırında
desk-word-hint = 1’den başlayarak
desk-card = Kartı olan önemli bir rakam
desk-card-hint = Ötekiler tabloda durur
desk-line = Satır
desk-stock = bu kadarı orada
desk-flow = bir sürede bu kadarı
desk-rate = her sürede bu kadarı
desk-share = bir pay
desk-duration = bir süre
desk-distance = bir uzaklık
desk-country = ülke
desk-region = bölge
desk-city = şehir
desk-district = ilçe
desk-site = tek bir nokta
desk-nowhere = belirtilmemiş
desk-by-reporters = muhabirlerin kendi anlatımı
desk-one-source = tek kaynak
desk-several-sources = birkaç kaynak
desk-is-verified = doğrulandı
desk-minute = dakika
desk-hour = saat
desk-a-day = gün
desk-week = hafta
desk-month = ay
desk-year = yıl
desk-known-stated = raporda belirtilmiş
desk-known-found = başka yerde bulunmuş
desk-known-inferred = çıkarılmış
desk-title = Sayfanın başlığı
desk-title-hint = İngilizce, bir yer ve tarih
desk-id = Adreslerdeki adı
desk-id-hint = a-z, 0-9 ve tireler: port-example-2024-03-05
desk-headline = Basıldığı gibi başlık
desk-dateline = Gönderildiği yer
desk-language = Raporun dili
desk-language-hint = örneğin en, tr
desk-url = Adres
desk-day = Yayım günü
desk-known = O gün nasıl biliniyor
desk-reasoning = Nasıl bulundu ya da çıkarıldı
desk-reasoning-hint = İngilizce; belirtilmişse gerekmez
desk-entries = Grafikler, tartışmalar ve notlar
desk-no-entries = Henüz yok. Önce gösterilecek rakamları alın.
desk-new-entry = Yeni bir tane
desk-begin-entry = Formunu aç
desk-key-new = başlatılabileceklere geç, metinde
desk-chart-parts = Grafik: bir bütünün parçaları
desk-chart-stock = Grafik: bir mevcut ve ona eklenen
desk-chart-ranges = Grafik: bir eksende sayılar
desk-chart-timeline = Grafik: ne, ne zaman
desk-chart-dispute = Grafik: bir tartışmada tutumlar
desk-chart-series = Grafik: zaman içinde bir çizgi
desk-dispute = Tartışma
desk-source-note = Kaynak üzerine not
desk-more = İlişkiler, kopmalar ve yöntem
desk-correct = Yayımlananı düzelt
desk-write-correction = Bu düzeltmeyi yaz
desk-keep-entry = Bunu sakla
desk-drop-entry = Çıkar
desk-back = Rakama dön
desk-nth = { $number }. { $what }
desk-entry-id-hint = a-z, 0-9 ve tire; boşsa sözcüklerinden yapılır
desk-takeaway = Ne gösterdiği, bir cümleyle
desk-takeaway-hint = İngilizce, söyleyenin adıyla
desk-whole = Bütün
desk-parts = Parçaları
desk-rest = Kalan
desk-rest-hint = Kendi hesabımız; boş kalabilir
desk-stock-figure = Kaç tanesi orada
desk-flow-figure = Kaçı geldi
desk-share-figure = Birinin ötekindeki payı
desk-panel = Eksen
desk-panel-hint = Tek bir ölçü, yer ve topluluğun rakamları
desk-rows = İçindekiler, yukarıdan aşağı
desk-figures = Aynı ölçü, yer ve topluluğun rakamları
desk-note = Bir not, kendi sözlerimizle
desk-question = Soru
desk-summary = Ne hakkında, taraf tutmadan
desk-side = Taraf
desk-side-name = Tarafın adı
desk-voice = Ses
desk-speaker = Bunu kim söylüyor
desk-reporters = Muhabirlerin kendi tutumu
desk-verdict = Bu tutum, bir cümleyle
desk-relation = İlişki
desk-is = Ne olduğu
desk-other-figure = Öteki rakam
desk-because = Neden, kendi sözlerimizle
desk-because-hint = “Çünkü”den sonra gelen, İngilizce
desk-place-note = Yer üzerine başka bilgi
desk-method = Nasıl sayıldı, rapora göre
desk-break = Seride kopma
desk-note-title = Başlık
desk-note-text = Not, kendi sözlerimizle
desk-to = Şimdi ne olduğu
desk-on = Düzeltmenin günü
desk-lacking = Doldurun: { $field }.
desk-no-day = Günü şöyle yazın: 2012-07-30.
desk-registered = Sitenin ortak kayıtlarında bunun için “{ $has }” var ve bütün raporlar onu paylaşıyor. Aynısını yazın ya da registers.json içinde değiştirin.
desk-registered-empty = Sitenin ortak kayıtlarında bunun için bir şey yok ve bütün raporlar onları paylaşıyor. Boş bırakın ya da registers.json içine ekleyin.
desk-shared = Form, bu sitenin ortak kayıtlarındaki söyleyenleri, yerleri ve ölçüleri sunar. Bu sayfayla geldiler; dosya onları adlandırır, gerisini site bilir.
desk-is-table = Bu bir tablo
desk-table-title = Tablo
desk-table-size = { $name }: satır { $rows }, sütun { $columns }. İlk satırlar:
desk-table-columns = Her sütunun ne olduğu
desk-table-take = Rakamlara dönüştür
desk-table-told = Rakam: { $figures }. Satır: { $rows }. Değersiz hücre: { $missing }.
desk-table-problems = Dışarıda kalan ve bakılması gereken
desk-table-no-problems = Her şey alındı.
desk-mapping-save = Eşlemeyi indir
desk-mapping-load = Bir eşleme dosyası kullan
desk-no-json = Taslağın dosyası JSON değil: { $line }. satırın { $column }. sütunundan sonrası okunamıyor. Son adımı geri alın ya da dosyayı yeniden açın.
desk-table-unread = Tablo okunamıyor: { $why }; { $mend }.
desk-mapping-unread = Eşleme okunamıyor: { $why }; { $mend }.
desk-header-row = Başlıkların son satırı
desk-header-row-hint = 1’den sayılır; yoksa 0
desk-decimal = Ondalıkları ayıran im
desk-dates = Tarihte önce gelen
desk-day-first = gün
desk-month-first = ay
desk-missing = Değer olmadığını söyleyen
desk-missing-hint = Aralarında virgülle; NA, n/a, - ve benzerleri bilinir
desk-column = { $letters } sütunu
desk-use = İçeriği
desk-use-number = sayılar: her satırda bir rakam
desk-use-measure = satırdaki sayıların neyi saydığı
desk-use-as-of = geçerli oldukları gün
desk-use-on = olduğu gün
desk-use-start = ilk gün
desk-use-end = son gün
desk-use-place = yer
desk-use-population = kimler arasında
desk-use-claimant = kimin söylediği
desk-use-ignore = alınmayacak
desk-measure-id = Neyi saydıkları
desk-place-id = Bütün sütunun yeri
desk-population-id = Kimler arasında, bütün sütunda
desk-claimant-id = Kim söylüyor, bütün sütunda
desk-of-id-hint = Kimlik olarak: a-z, 0-9 ve tire
desk-qualifier = Ne kadar kesin
desk-exact = tam
desk-about = yaklaşık
desk-at-least = en az
desk-at-most = en çok
desk-nearly = neredeyse

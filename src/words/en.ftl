# Every sentence of the interface in English. What the report's author wrote stands in the report's file.

product = Figures & Receipts
skip = Skip to the figures
nav-figures = Figures
nav-contested = Contested
nav-charts = Charts
nav-table = All figures
nav-sources = Source notes
nav-reports = Reports
nav-last-said = Last said
languages = Languages
theme-automatic = Theme: automatic
theme-light = Theme: light
theme-dark = Theme: dark
page-title = { $title }: the figures of one report by { $publisher }, with receipts
deck = The figures of one report by { $publisher }, each with its receipt: who said it, of what place and time, who stands behind it, and where in the report it stands.
description = { $figures ->
    [one] One figure
   *[other] { $figures } figures
  } from one report by { $publisher }, each with who said it, who stands behind it and where in the report it stands. First: { $first }

# The report in the masthead
report = Report
report-value = { $paragraphs ->
    [one] One report from { $dateline }, one paragraph
   *[other] One report from { $dateline }, { $paragraphs } paragraphs
  }
report-note = subheads and credits not counted
publisher = Publisher
credits = { $role }: { $names }
role-reporting = reporting
role-additional-reporting = additional reporting
role-writing = writing
role-editing = editing
date = Date
date-stated = { $day }, as printed
date-found = { $day }, found outside the report
date-inferred = { $day }: inferred, not printed
date-how = How it was worked out
revision = Revision
revision-corrected = { $count ->
    [one] one figure was corrected
   *[other] { $count } figures were corrected
  }
revision-withdrawn = { $count ->
    [one] one was withdrawn
   *[other] { $count } were withdrawn
  }
translation = Translation
untranslated = { $count ->
    [one] One of the { $texts } texts of this report is not translated yet. It is shown as it was first written.
   *[other] { $count } of the { $texts } texts of this report are not translated yet. They are shown as they were first written.
  }
newer-revision = A newer revision of these figures was published. Load the page again to see it.
counts-label = Our counts
count-figures = { $ours ->
    [0] { $figures ->
        [one] figure
       *[other] figures
      }
   *[other] { $figures ->
        [one] figure
       *[other] figures
      }, { $ours } of them our arithmetic
  }
count-voices = who said them{ $included ->
    [yes] , { $publisher } included
   *[no] { "" }
  }
count-doubts = with doubt voiced
count-disputes = { $disputes ->
    [one] contested question
   *[other] contested questions
  }
strip-title = The report from paragraph 1 to { $paragraphs }. Each mark is one figure or one contested statement, where it stands.
strip-label = Where the figures and the contested statements stand among the { $paragraphs } paragraphs
legend = The marks say who stands behind a figure, never that it is true.
mark-reporters = Reporters’ own account
mark-reporters-means = the report says it in its own voice
mark-one = One source
mark-one-means = no check is reported
mark-several = Several sources
mark-several-means = more than one stands behind it
mark-verified = Verified
mark-verified-means = by whom and how is said
mark-doubt = Doubt voiced
mark-doubt-means = by the speaker or by the reporters
mark-contested = Contested
mark-contested-means = another speaker in the report denies it
mark-absent = { $means }; none in this report

# Numbers
about = about
at-least = at least
at-most = at most
nearly = nearly
maybe = maybe
maybe-bounded = maybe { $bound }
half = half
million = { $number } million
percent = { $number }%
range = { $low }–{ $high }
plus = +
minus = −
divided-by = ÷
a-minute = a minute
an-hour = an hour
a-day = a day
a-week = a week
a-month = a month
a-year = a year
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
    [one] kilometre
   *[other] kilometres
  }
metres = { $count ->
    [one] metre
   *[other] metres
  }
unit-per = { $unit } { $time }
hours = { $count ->
    [one] hour
   *[other] hours
  }
days = { $count ->
    [one] day
   *[other] days
  }
weeks = { $count ->
    [one] week
   *[other] weeks
  }
months = { $count ->
    [one] month
   *[other] months
  }
years = { $count ->
    [one] year
   *[other] years
  }

# What joins sentences
comma = ,
claim = { $what }, { $said }
# Of a rate that counts pieces: "shells on the district: 2 a minute".
what-rate = { $label }: { $number }
either = { $first }; { $second }
labelled = { $label }: { $value }
heading = { $label }:

# Who said it. Some grammars ask for the gender of the claimant.
said = said { $claimant }
said-own = said { $claimant }, in its own account
said-ours = { $named ->
    [no] our arithmetic; { $claimant }
   *[yes] our arithmetic from the numbers of { $claimant }
  }
said-with-formula = { $said } ({ $formula })
several = Several sources
verified = Verified: { $how }
contested = Contested
standing-and-support = { $standing }. { $support }
category-un = United Nations
category-intergovernmental = Organisations of states
category-government = Governments
category-party-to-the-conflict = Parties to the conflict
category-monitor = Monitors
category-humanitarian-organisation = Humanitarian organisations
category-rescuers = Rescuers and volunteers
category-opposition-group = Opposition groups
category-medical-staff = Medical staff
category-resident = Residents
category-journalist = The reporters
category-expert = Experts
category-laboratory = Laboratories
category-not-attributed = Not attributed in the report

# Cards and receipts
figures-title = Key figures
figures-lede = Different places, days and speakers. They do not add up, and are not meant to.
figures-none = No key figure is among those chosen. The table below may have others.
place = Place
period = Period
in-the-report = In the report
paragraph = paragraph { $number } of { $total }
line = line { $line }
place-and-line = { $place }, { $line }
receipt-link = Receipt
derived-mark = our arithmetic: { $formula }
said-by = Said by
population = Who or what
stands-behind = Who stands behind it
caveat = Limit
follows-from = follows from { $lines ->
    [one] line { $list }
   *[other] lines { $list }
  } of the report
relations = Beside others
relation = { $is } { $other }
relation-part-of = Part of
relation-includes = Includes
relation-may-overlap = May overlap with
relation-contradicts = Contradicts
relation-adds-to = Nobody in it is in
relation-derived-from = Worked out from
relation-not-comparable-with = Not comparable with
formula = Formula
formula-of = { $formula }, our arithmetic

# Corrections and withdrawals
corrected = Corrected on { $day }: from { $was } to { $now }, because { $because }.
corrected-times = { $count ->
    [2] It was corrected twice; its source note has both corrections.
   *[other] It was corrected { $count } times; its source note has all corrections.
  }
corrections = Corrections
of-revision = revision { $revision }
withdrawn = withdrawn
withdrawn-because = Withdrawn on { $day }: { $because }.
withdrawn-counts = figure ({ $measure })
withdrawn-what = A withdrawn figure ({ $measure })
withdrawn-other = a withdrawn figure ({ $measure })
withdrawn-number = Its number is shown nowhere any more.
withdrawn-ours = nowhere; it was our arithmetic
withdrawal = Withdrawal
stood-in-the-report = Stood in the report

# The dispute
speaker = Speaker
position = Position
words-in-report = Words in the report
reporters-position = The reporters’ own position
reporters-position-not-stated = The reporters’ position: not stated
dispute-lede = Rows are voices, not votes: they are never added up, and no map is shaded from them.
dispute-caption = What each speaker says: { $question }

# Charts
charts-title = Drawn to scale, doubt included
charts-lede = Each chart has its own axis. A part is drawn inside its whole; nothing is added across charts.
as-table = As a table
chart-source = Source: { $claimant }, in one report by { $publisher }, { $day }{ $known ->
    [inferred] { " " }(day inferred)
    [found] { " " }(day found outside the report)
   *[stated] { "" }
  }, { $paragraphs }.
chart-figure = Figure
chart-of-what = Of what
chart-standing = Who stands behind it
describe-parts = { $whole }, as squares, { $squares }: { $parts }.
describe-squares = { $people ->
    [yes] { $each ->
        [1] one a person
       *[other] one for { $each } people
      }
   *[no] { $each ->
        [1] one for each
       *[other] one for { $each }
      }
  }
describe-part = { $number } filled, { $what }
describe-rest = { $number } with a dashed outline, { $what }
describe-figure = { $sentence }; { $when }.
describe-row = { $what }: { $when }.
chart-key-corrected = A struck ring is a corrected number.
chart-key-withdrawn = A crossed ring below the axis: what was said of that time is withdrawn.
chart-thinned = One in { $count } statements is drawn.
chart-source-rows = Source: the speakers named above, in one report by { $publisher }, { $day }{ $known ->
    [inferred] { " " }(day inferred)
    [found] { " " }(day found outside the report)
   *[stated] { "" }
  }.
chart-key-range = Filled up to the lowest number stated, outlined from there up to the highest.
chart-key-square = One square stands for { $each }.
chart-key-open = A mark with an arrow is a bound, and the number may lie anywhere along the arrow.
chart-key-time = A mark is a day, a bar a window of days. Thinning lines are vague: the thinner, the less sure.
file-svg = SVG
file-png = PNG
file-png-large = PNG, large
file-csv = CSV
chart-refused = This chart is not drawn.
picture-edition = report { $report }, revision { $revision }
picture-more = In words the last statement of each speaker, and any that was corrected or withdrawn, or at which a series breaks; { $count } more are drawn, and every one of them stands with its source in chart.csv beside this picture.
share-source = { $publisher }, { $day }{ $known ->
    [inferred] { " " }(day inferred)
    [found] { " " }(day found outside the report)
   *[stated] { "" }
  }
share-more = and { $count } more
share-deck = The figures of one report by { $publisher }, each with its receipt.
share-alt-figure = { $sentence }. { $standing }. { $limit } { $place }; { $period }. { $source }, { $where }.
share-alt-chart = { $takeaway }. { $description } { $standings }. { $limits } { $note } { $source }, { $where }.
share-alt-report = { $title }. { $deck } { $figures }. { $source }.
paragraphs = paragraphs { $list } of { $total }
when-not-stated = when is not stated
voice = { $speaker }: { $position }
describe-stock = A bar of { $stock } { $what } with a slice of { $flow } at its end{ $share ->
    [none] { "" }
   *[other] , { $share } of it
  }.

# Frames in other pages
frame-at = at { $product }
frame-frozen = The numbers are those of revision { $revision }{ $on ->
    [none] { "" }
   *[other] { " of " }{ $on }
  } of the report of { $day }, and stay so. The words are today’s, and what is withdrawn is withdrawn here too.
frame-newer = Revision { $current } is newer.
frame-redrawn = A figure in this chart was corrected after revision { $revision }, which was asked for. The chart shows revision { $current }.
frame-current = The figures as they stand now

# Pages of one figure and of one chart
figure-title = { $claim } ({ $standing })
share = Share
share-done = Link copied
copy = Copy
copy-done = Copied
embed = Embed
cite = Cite
close = Close
embed-figure = Embed this figure
embed-chart = Embed this chart
embed-report = Embed the key figures
embed-lede = Claimant, doubt and paragraph stand in the frame and in the text below it. They cannot be switched off.
embed-follow = Corrections
embed-live = Follow corrections
embed-frozen = Stay at revision { $revision }
embed-frozen-chart = A withdrawal reaches both, and a chart is drawn anew once a figure in it is corrected.
embed-frozen-note = A withdrawal reaches both.
embed-language = Language
embed-theme = Theme
embed-theme-own = Reader’s own
embed-theme-light = Light
embed-theme-dark = Dark
embed-ground = Ground
embed-ground-paper = Paper
embed-ground-transparent = Transparent
embed-width = Preview
embed-px = { $width } px
embed-height-note = The height is the tallest that this needs from 280 to 900 px, so nothing is cut off without script. With embed.js the frame fits. It is sandboxed: it sets no cookies and stores nothing.
embed-code = Code to embed
embed-copy = Copy code
whole-receipt = Whole receipt
page-of-chart = Page of this chart
place-title = Where it stands in the report
place-lede = In { $location }, subheads and credits not counted.
place-open = Open there
place-note = The rest of the text belongs to { $publisher } and is not shown here.
related-title = Beside others
related-none = No other figure of the report was set against this one.
related-dispute = Contested: { $question }
related-chart = Drawn in: { $takeaway }
history-title = History
history-none = Revision { $revision }. No correction: the figure stands as it was first read.
cite-title = Cite
cite-text = As text
cite-apa = APA
cite-bibtex = BibTeX
cite-csl = CSL-JSON
cite-markdown = Markdown
cite-html = HTML
cite-whole = “{ $sentence }” ({ $standing }). { $printed }. { $product }, { $revision }.
cite-revision = revision { $revision }
cite-printed = { $publisher }, { $day }{ $known ->
    [inferred] { " " }(day inferred)
    [found] { " " }(day found outside the report)
   *[stated] { "" }
  }, { $paragraphs }
chart-figures = The figures in it
chart-figures-none = What is drawn are statements, not figures.

# The table
table-title = All { $figures } figures
table-lede = Quantities about people and conditions: { $stated } from the report, { $ours } our arithmetic.
table-withdrawn = { $count ->
    [one] One more was withdrawn and has no number any more.
   *[other] { $count } more were withdrawn and have no number any more.
  }
filter-search = Search
filter-search-hint = a number, a place, a speaker
filter-topic = Topic
filter-by = Said by
filter-standing = Who stands behind it
filter-sort = Order
filter-all = All ({ $count })
filter-choice = { $name } ({ $count })
sort-key = Key figures first
sort-report = As in the report
sort-topic = By topic
sort-speaker = By speaker
sort-standing = By who stands behind it
filter-show = Show
filter-clear = Show all
filter-needs = Choosing and searching need JavaScript. Without it every figure stands below.
filter-broken = The filter could not be loaded. The lists still choose when you press “Show”. Load the page again to search and to order.
showing = Showing { "{" }shown{ "}" } of { $all }.
showing-none = None of the { $all } figures matches.
showing-note = The numbers in brackets count figures, not people.
column-figure = Figure
column-what = Of what
column-by = Said by
column-where-when = Place and period

# Several reports
reports-title = Reports
reports-lede = Every report of this site, the newest first. Their figures are set side by side, and never added up.
reports-lede-newest = The newest reports of this site, the newest first. Their figures are set side by side, and never added up.
reports-all = All { $count } reports
reports-page-title = { $count } reports
reports-deck = Published by { $publishers }.
publishers-more = { $count } more
last-said-title = What each speaker last said
last-said-lede = One heading is one measure, place and group of people. Below it stands the last that each speaker said of it: by the day it speaks of, then by the day of the report. Speakers who contradict each other stand side by side; nothing is averaged or added up. Our own arithmetic is left out.
last-said-caption = Claims, each below the measure, place and group of people that it is about
last-said-of = { $measure }: { $place } ({ $population })
last-said-earlier = earlier: { $count }
last-said-more = { $count ->
    [one] One more speaker
   *[other] { $count } more speakers
  }
last-said-chosen = { $shown } of { $all } questions stand here: first those on which a report says that speakers contradict each other, then those that more than one speaker answers, then the others; of each kind those spoken of last. What is invented stands behind all else.
questions-by-measure = { $count ->
    [one] The question
   *[other] All { $count } questions
  } by measure
questions-by-place = by place
statements-by-month = every statement by month
download-changes = Corrections and withdrawals as JSON
affiliation-several = Not affiliated with { $publishers }. The reports are not reproduced here.

# What editors decided
working-figure = Working figure, chosen by an editor
working-span = Span, chosen by an editor
working-low = between
working-high = and
working-said = { $what }, { $said } ({ $period })
working-chosen = Chosen by { $editor }, { $role }, on { $day }, because { $because }.
working-note = It is a choice and no claim: each number stays that of whoever said it, and what the others said stands beside it.
working-overtaken = Something newer was said since then.

# Lists
skip-list = Skip to the list
nav-measures = Measures
nav-places = Places
nav-months = Months
measures-crumb = All measures
months-crumb = All months
measures-title = { $count ->
    [one] One measure
   *[other] { $count } measures
  } and their places
measures-deck = What was counted and where: how many statements there are, and who spoke of it last. A heading leads to what each speaker last said, a row to all that was said of that measure at that place.
measures-caption = Every measure with its places
measure-title = { $measure }: what each speaker last said
places-title = { $count ->
    [one] One place
   *[other] { $count } places
  } and what was counted there
places-deck = How many statements there are of each place, and who spoke last. A row leads to all that was said of one measure at one place.
places-caption = Every place with what was counted there
months-title = Statements month by month
months-deck = A statement stands in the month it speaks of: a total in the month it ends, what is new in every month of its period. Our own arithmetic is left out.
months-caption = Every month that is spoken of
month-title = { $month }: what was said of it
month-deck = { $count ->
    [one] One statement speaks
   *[other] { $count } statements speak
  } of this month. They may overlap or contradict each other, and are never added up. One that reaches into other months stands in theirs, too; one of more than { $months } months only in its first and its last.
undated = No day
undated-title = Statements that name no day
undated-deck = { $count ->
    [one] One statement does
   *[other] { $count } statements do
  } not say of what day. Each keeps the words that its report has for it.
column-statements = Statements
column-speakers = Speakers
column-last = Spoken of last
column-last-by = Last said by
column-month = Month
pager-label = Pages of this list
pager-page = { $number }: { $first }
list-sheet = { $title }, page { $number } of { $pages }
invented-list = nothing on this page happened.

# One measure at one place
question-subject = { $measure }: { $place }
question-title = { $subject }. What { $speakers } said
question-title-nobody = { $subject }. What is not attributed in the reports
question-others = { $count } others
question-deck = { $statements ->
    [one] One statement
   *[other] { $statements } statements
  } in { $reports ->
    [one] one report
   *[other] { $reports } reports
  }.
question-deck-honest = They are set side by side, never averaged and never added up.
question-source = { $publishers }, up to { $day }
question-edition = reports up to { $day }
question-reports = { $count ->
    [one] one report
   *[other] { $count } reports
  }
question-standings = { $statements ->
    [one] one statement, with who stands behind it
   *[other] { $statements } statements, each with who stands behind it
  }
question-last-said-lede = The last that each speaker said, by the day it speaks of. Speakers who contradict each other stand side by side; nothing is averaged or added up.
question-over-time = Over time
question-over-time-lede = What counts in different ways, or counts other people, has a chart of its own. Every statement stands below its chart, the oldest first, with its report.
question-every = Every statement
question-rows-left = { $count ->
    [one] One older statement is not listed; the CSV at the foot of the page has all of them.
   *[other] { $count } older statements are not listed; the CSV at the foot of the page has all of them.
  }
question-history-none = No statement was corrected or withdrawn.
question-download = Every statement as CSV
question-share-alt = { $title }. { $deck } { $description } { $standings }. { $note } { $source }.
question-frame-deck = The last that each speaker said. Nothing is averaged.
question-frame-more = The page has more: what counts in other ways or counts other people, and every statement with its report.
question-frame-receipt = Every statement with its receipt
related-question = All that the reports state of { $measure }: { $place }
embed-question = Embed this page’s claims
embed-follows-note = The frame follows corrections and withdrawals. None stays at a revision: each report has revisions of its own.
strand-title = { $subject } ({ $population }). { $counted }, said { $speakers }
strand-nobody = nobody who is named
strand-as-of = As of a day
strand-new = New in a period
strand-since = Total since { $day }
strand-since-a-start = Total since a start that is not known to the day
strand-dates = From { $first } to { $last }.
strand-reads-steps = A line runs from one statement to the same speaker’s next. Across more than 90 days, and after the last statement, nothing is drawn.
strand-reads-ranges = A range is drawn as a band.
strand-reads-bars = A bar stands over the time that it counts. Bars are never added up.
strand-source = { $count ->
    [one] Source: one report of { $source }. The axis starts at zero.
   *[other] Sources: { $count } reports of { $source }. The axis starts at zero.
  }
strand-description = Every statement that is drawn stands in the table below, in words.
strand-point = { $number }, said { $claimant }; { $when }. { $standing }.
strand-undrawn-one = This is one statement, and makes no line over time. It stands above.
strand-undrawn-undated = Fewer than two of these statements name a day, so nothing can be placed in time.
strand-undrawn-withdrawn = All of these statements are withdrawn, so nothing is drawn.
strand-undrawn-scale = These numbers are too far apart for one axis: the smaller would not be seen. They stand in the table.

# The page that searches all figures
nav-search = Search
search-title = Search the figures
search-deck = Every figure of every report of this site, as it was said: with who said it, of what place and time, and who stands behind it. The newest report comes first, and nothing is ordered by amount.
search-needs = Searching needs JavaScript. Without it every figure stands in these lists and on the page of its report.
search-measure = What was counted
search-population = Among whom
search-only = Only what is
search-only-corrected = Corrected
search-only-withdrawn = Withdrawn
search-only-derived = Our arithmetic
search-only-invented = Invented
search-from = From month
search-to = To month
search-month = 2012-07
search-any = Any
search-loading = The list of figures is on its way …
search-ask = Your browser saves data. The search fetches about 100 KB to begin with, and more for each question.
search-ask-button = Load the search
search-broken = The search could not be loaded. Reload the page to try again.
search-retry = Try again
search-found-title = Figures found
search-all = All { "{" }all{ "}" } figures.
search-found = { "{" }found{ "}" } of { "{" }all{ "}" } figures.
search-none = None of the { "{" }all{ "}" } figures matches.
search-all-so-far = The newest { "{" }searched{ "}" } of { "{" }all{ "}" } figures; more come as you go down.
search-found-so-far = { "{" }found{ "}" } found among the newest { "{" }searched{ "}" } of { "{" }all{ "}" } figures; older ones are on their way …
search-none-so-far = None among the newest { "{" }searched{ "}" } of { "{" }all{ "}" } figures; older ones are on their way …
search-missing = A part of the figures could not be loaded.
search-version = The site was updated meanwhile. Reload the page to search what stands there now.
search-damaged = The list of figures is damaged. Reload the page; where that does not help, the site must be built again.

# Context and notes
context-title = Context
context-lede = Dates, distances, durations and single events that help to read the figures. They are not counted among them. The report’s own account unless another speaker is given.
notes-title = Notes on the source
note-one-source = { $singles } of the { $stated } figures rest on one source each.
note-one-source-text = { $list }. { $unnamed ->
    [0] { "" }
    [one] One of them rests on a source whose name is not given.{ " " }
   *[other] { $unnamed } of them rest on one source each whose name is not given.{ " " }
  }The report does not say that anyone checked them.
note-one-source-item = { $count ->
    [1] one on { $claimant }
    [2] two on { $claimant }
    [3] three on { $claimant }
    [4] four on { $claimant }
   *[other] { $count } on { $claimant }
  }
sources-title = Source notes
sources-lede = The whole receipt of every figure. The few words in quotation marks are the report’s; everything else is ours.
download-title = Data
download-json = All figures as JSON
download-csv = All figures as CSV
download-hxl = All figures as HXL
download-copy = The whole page as one file ({ $size } KB)
copy-notice = This is a copy: revision { $revision } of the figures of one report by { $publisher } ({ $day }). It does not learn of later corrections or withdrawals.
copy-live = The live page:
affiliation = Not affiliated with { $publisher }. The report is not reproduced here.
answers-nobody = A preview: nobody is named yet who answers for this site.
answers-publisher = Published by
answers-corrections = A mistake? Write to
answers-licence = Data licence:
broken-title = This page does not exist.
broken-text = It may have been moved or withdrawn.
broken-home = To the figures
# An invented report says so wherever something of it is shown.
invented = Invented: { $words }
invented-source = Invented. { $source }
invented-publisher = { $publisher } (invented)
reports-lede-invented = Invented reports are marked and stand behind all others.

# What changed, revision by revision
changes-title = What changed
changes-page-title = What changed in “{ $title }”, revision by revision
changes-deck = Every number that was published and is no longer what it was, the newest first: what it was, what it became, when and why. A withdrawn number is said nowhere any more.
changes-honest = Our file keeps numbers, not words: texts that changed, and figures that were added, are not told here.
changes-quiet = No number that was published before changed.
changes-between = revision { $from } to revision { $to }
changes-step = { $last ->
    [0] Revision { $first }
   *[other] Revisions { $first } to { $last }
  }{ $day ->
    [none] { "" }
   *[other] , { $day }
  }
changes-subject = { $what } ({ $period })
changes-first = The first revision.
changes-frame = Frames that stay at revision { $revision }
changes-frame-current = show the numbers as they stand now.
changes-frame-then = show the numbers of that revision.
changes-frame-corrected = { $count ->
    [one] One of them was corrected since, and they say so.
   *[other] { $count } of them were corrected since, and they say so.
  }
changes-frame-withdrawn = { $count ->
    [one] One was withdrawn since, and they show the notice in its place.
   *[other] { $count } were withdrawn since, and they show the notice in their place.
  }
changes-link = What changed in which revision
# Breaks in series
break-falling-total = this total is lower than one before
break-unlike-daily-change = what is new does not add up to the change of the total
break-restated-day = another number for this time than the one given before
break-method-changed = counted in another way than before
break-silence = nothing came after this for longer than usual
break-silent-until = nothing came after this until { $day }, longer than usual
break-said = Break in series: { $told }.
break-and-reason = { $what }; { $because }
break-told = { $letter }, { $claimant }, { $when }: { $told }.
breaks-more = { $count ->
    [one] One more break stands with its figure in the table.
   *[other] { $count } more breaks stand with their figures in the table.
  }
break-in-table = { $when }; break in series ({ $letters })
silent-since = { $claimant }, silent since { $day }
chart-key-break = Two strokes below the axis: a break in series.
chart-key-silence = A bar and two dashes below the axis: a silence longer than usual.
method = How it was counted
breaks = Break in series

# The page that checks a reader's own copy
nav-verify = Check the report
verify-page-title = Check these figures against your own copy: { $title }
verify-title = Have the report? Check it here.
verify-deck = Give this page your own copy of the report. It looks for the few words that hold each figure, in the paragraph where we say they stand. Nothing is sent: the check runs on your machine, and works offline.
verify-needs = The check needs JavaScript. Without it you can search your copy for the words that are listed below, or give it to this command:
verify-broken = The check could not be loaded. Reload the page to try again. Or search your copy for the words that are listed below.
verify-copy = Your copy
verify-drop = Drop a text file here
verify-choose = Choose a text file
verify-paste = or paste the text
verify-hint = { $paragraphs ->
    [one] The one paragraph; line breaks and quotes may differ
   *[other] All { $paragraphs } paragraphs; line breaks and quotes may differ
  }
verify-check = Check
verify-clear = Clear
verify-kept = Your copy stays in this tab and is forgotten when you close it. Once the page is loaded it gives up asking for anything at all.
verify-result = Result
verify-waiting = Nothing was checked yet.
verify-verdict = { $figures ->
    [0] No figure of this report stands in words of its own.
   *[other] { $exact ->
        [0] None of the { $figures } figures stands exactly where we say.
        [one] One of { $figures } figures stands exactly where we say.
       *[other] { $exact } of { $figures } figures stand exactly where we say.
      }
  }
verify-sought = What is looked for
verify-sought-means = the words of figures, of contested statements and of what helps to read them
verify-exact = Exact
verify-exact-means = same words, same paragraph, same fingerprint
verify-moved = Moved
verify-moved-means = the same paragraph, but not where we say
verify-changed = Words found, paragraph changed
verify-changed-means = the words are there, and what stands around them is not what we read
verify-missing = Missing
verify-missing-means = the words are not in your copy
verify-ours = Our arithmetic
verify-ours-means = in no report; as good as the words it was worked out from
verify-honest = This shows that we copied faithfully, not that the report is right.
verify-edition = Another edition of the report is no error: paragraphs move, words change.
verify-there = In your copy
verify-lit = Your copy, with our words lit
verify-lit-lede = Shown to you alone, from your own text. Numbers are those of the report’s paragraphs, subheads and credits not counted.
verify-is-exact = exact
verify-is-moved = moved: paragraph { "{" }here{ "}" } here, { "{" }ours{ "}" } in ours
verify-is-within = moved: elsewhere in its paragraph than we say
verify-is-changed = words found, but the paragraph changed
verify-is-astray = words found, but not in the paragraph that we cite: our mistake
verify-is-missing = missing: these words are not in your copy
verify-is-ours = from words that were found
verify-is-ours-lost = from words that were not found as we cite them
verify-stranger = None of the report’s paragraphs was recognised. Is this the report, and in the language it was printed in?
verify-left-out = { "{" }words{ "}" } words of your copy are not shown here: nothing was found in them.
verify-checking = Checking …
verify-empty = There is no text yet. Paste it, or choose a file.
verify-too-long = This is more than two million letters, longer than any report. Give the report alone.
verify-pdf = This is a PDF, which cannot be read here. Open it, copy its text and paste it above.
verify-picture = This is a picture. The check needs the text itself.
verify-packed = This is no plain text. Open it, copy its text and paste it above.
verify-unreadable = The file could not be read. Open it, copy its text and paste it above.
verify-encoding = The file is not in Unicode. It was read as { "{" }encoding{ "}" }; if letters look wrong, paste the text instead.

# A report file that is not published here
open-title = Open a report file
open-way = Have a report file that is not published here?
open-deck = A report file becomes the page that it would be if it were published, with its cards, charts and sources. Here it is shown to you alone.
open-needs = Showing a file needs JavaScript. Without it, give the file to the command check.
open-broken = What shows report files could not be loaded. Reload the page to try again.
open-drop = Drop a report file here
open-choose = Choose a file
open-paste = or paste its text
open-show = Show it
open-kept = The file stays in this tab and is forgotten when you close it. Nothing of it is sent.
open-shared = What a file leaves to shared registers is looked up in those of this site, which came with this page.
open-fetching = Asking for { "{" }address{ "}" } …
open-reading = Reading { "{" }name{ "}" } …
open-checking = Holding { "{" }name{ "}" } against every rule …
open-drawing = Drawing { "{" }name{ "}" } …
open-cancel = Cancel
open-cancelled = Cancelled. Nothing is shown.
open-found = { "{" }name{ "}" } is not shown: the checks found this.
open-stopped = { "{" }name{ "}" } could not be shown: the program stopped at it. It is no report file as we know them; the command check may say more.
open-unlisted = This site opens no files from { "{" }address{ "}" }. Download the file and give it here, or ask who runs the site to name its origin in the site file.
open-unfetched = { "{" }address{ "}" } did not give a file that this page may read. It must answer by itself, without leading elsewhere, and allow other sites to read it.
open-too-large = { "{" }address{ "}" } gives more than { "{" }megabytes{ "}" } MB, larger than any report file.
open-not-here = Not published here
open-unpublished = This report is not published here. You are looking at the file { $name }, which was given to this page. Nobody of this site has read it, and nothing of it was sent or kept.
open-close = Close it

# Where report files are written
desk-page-title = Desk
desk-way = Writing a report file?
desk-deck = Give the text of a report. Quantities in it are proposed, and none is taken by itself: you say who said it, of what place and time, and see what will be published.
desk-needs = The desk needs JavaScript. Without it, the command new begins a report file from a text.
desk-broken = The desk could not be loaded. Reload the page to try again.
desk-kept = The text stays on this machine: nothing of it is sent. Every step is kept in this browser until you remove the draft. The report file holds six words at most of each place, and fingerprints.
desk-drafts = Drafts in this browser
desk-no-drafts = There is none yet.
desk-begin-title = Begin
desk-drop = Drop a text, a web page or a report file here
desk-paste = or paste it, a paragraph a line
desk-publisher = Publisher of the report
desk-begin = Find the quantities
desk-part-text = 1. The text
desk-part-form = 2. The figure
desk-part-findings = 3. What the checks say
desk-part-pages = 4. As it will be published
desk-report = 5. The report
desk-proposed = proposed
desk-open = open in the form
desk-taken = taken
desk-context = context
desk-aside = set aside
desk-take = Take this figure
desk-to-context = It is context
desk-set-aside = Set aside
desk-as-before = Fill in as the last one
desk-undo = Undo
desk-export = Download the report file
desk-close = Close the draft
desk-describe = Keep this of the report
desk-keys = Keys
desk-key-next = next, in the text
desk-key-previous = the one before, in the text
desk-key-open = into the form
desk-key-back = back to the text
desk-saved = Kept in this browser.
desk-unsaved = This browser does not keep the draft: its disk is full, or it is told to keep nothing. Download the report file now and then, so that nothing is lost.
desk-working = Working …
desk-stopped = The program stopped at this step, and nothing was changed. Try another way, or download the report file and give it to the command check.
desk-open-draft = Open { "{" }name{ "}" }, { "{" }when{ "}" }
desk-remove-draft = Remove { "{" }name{ "}" }, { "{" }when{ "}" }
desk-exported = { "{" }name{ "}" } is on its way to your downloads.
desk-empty = There is no text yet. Paste it, or choose a file.
desk-unreadable = The file could not be read as text of 8 MB at most.
desk-nothing-left = Nothing waits to be looked at.
desk-no-findings = The rules find nothing in what was taken.
desk-no-pages = Cards and charts appear here once a figure is taken.
desk-not-yet = What was taken cannot be shown before the checks find nothing in it.
desk-told = Waiting: { $proposed }. Taken: { $taken }. Context: { $context }.
desk-yes = yes
desk-no = no
desk-amount = Amount
desk-amount-hint = 42, about 43,500, at least 30, 30-40
desk-label = Words after the number
desk-label-hint = In English: people fled the harbour
desk-measure = What is counted
desk-measure-hint = people killed, people who fled, refugees
desk-kind = Kind
desk-unit = Unit
desk-unit-hint = people, shells, hours
desk-per = Per, of a rate
desk-topic = Topic
desk-topic-hint = Killed, Displaced
desk-population = Among whom
desk-population-hint = people, civilians, fighters
desk-claimant = Who says so, as the report describes them
desk-claimant-hint = What follows “said”: the mayor of Port Example
desk-category = Category
desk-named = Named in the report
desk-standing = How it stands where one source says it
desk-standing-hint = One official, not checked
desk-support = Who stands behind it
desk-verified = Verified by whom and how
desk-verified-hint = Only where it was verified
desk-place = Place
desk-level = Level of the place
desk-sensitive = Could people there be harmed?
desk-sensitive-hint = Of a site, such as a clinic
desk-when = Time
desk-as-of = as of a day
desk-during = from one day to another
desk-from = Day, or the first one
desk-until = Last day
desk-day-hint = 2012-07-30; empty where not stated
desk-dated = How the days are known
desk-period = The time in words
desk-period-hint = In English: Tuesday 5 March 2024
desk-doubt = Doubt voiced
desk-doubt-claimant = by the claimant
desk-doubt-reporters = by the reporters
desk-doubting = The doubt in words
desk-doubting-hint = In English: Doubt voiced by the reporters
desk-caveat = Caveat, in our words
desk-caveat-hint = In English; with its lines, or with “not stated”
desk-lines = Lines it follows from
desk-lines-hint = 2, 5
desk-words = Words in the report
desk-words-hint = Six at most, with the number
desk-word = The first of them, in its line
desk-word-hint = Counted from 1
desk-card = A key figure, with a card
desk-card-hint = The others stand in the table
desk-line = Line
desk-stock = so many are there
desk-flow = so many during a time
desk-rate = so many per time
desk-share = a share
desk-duration = a duration
desk-distance = a distance
desk-country = country
desk-region = region
desk-city = city
desk-district = district
desk-site = a single site
desk-nowhere = not stated
desk-by-reporters = the reporters’ own account
desk-one-source = one source
desk-several-sources = several sources
desk-is-verified = verified
desk-minute = minute
desk-hour = hour
desk-a-day = day
desk-week = week
desk-month = month
desk-year = year
desk-known-stated = stated in the report
desk-known-found = found elsewhere
desk-known-inferred = inferred
desk-title = Title of the page
desk-title-hint = In English, a place and a date
desk-id = Name in addresses
desk-id-hint = a-z, 0-9 and hyphens: port-example-2024-03-05
desk-headline = Headline as printed
desk-dateline = Filed from
desk-language = Language of the report
desk-language-hint = en, ar, fr
desk-url = Address
desk-day = Day of publication
desk-known = How that day is known
desk-reasoning = How it was found or inferred
desk-reasoning-hint = In English; not where it is stated
desk-entries = Charts, disputes and notes
desk-no-entries = There is none yet. Take the figures first that it shows.
desk-new-entry = A new one
desk-begin-entry = Open its form
desk-key-new = to what can be begun, in the text
desk-chart-parts = Chart: parts of a whole
desk-chart-stock = Chart: a stock and what came to it
desk-chart-ranges = Chart: numbers on one axis
desk-chart-timeline = Chart: what was when
desk-chart-dispute = Chart: positions in a dispute
desk-chart-series = Chart: a line over time
desk-dispute = Dispute
desk-source-note = Note on the source
desk-more = Relations, breaks and method
desk-correct = Correct what was published
desk-write-correction = Write this correction
desk-keep-entry = Keep this
desk-drop-entry = Take it out
desk-back = Back to the figure
desk-nth = { $what } { $number }
desk-entry-id-hint = a-z, 0-9 and hyphens; made of its words where empty
desk-takeaway = What it shows, as a sentence
desk-takeaway-hint = In English, with the claimant’s name in it
desk-whole = The whole
desk-parts = Its parts
desk-rest = What is left
desk-rest-hint = Our own arithmetic; may be empty
desk-stock-figure = How many are there
desk-flow-figure = How many of them came
desk-share-figure = The share of the one in the other
desk-panel = Axis
desk-panel-hint = Figures of one measure, place and population
desk-rows = What stands in it, from the top down
desk-figures = Figures of one measure, place and population
desk-note = A note, in our words
desk-question = The question
desk-summary = What it is about, taking no side
desk-side = Side
desk-side-name = What the side is called
desk-voice = Voice
desk-speaker = Who says so
desk-reporters = The reporters’ own position
desk-verdict = That position as a sentence
desk-relation = Relation
desk-is = What it is
desk-other-figure = The other figure
desk-because = Why, in our words
desk-because-hint = What follows “because”, in English
desk-place-note = More of the place
desk-method = How it was counted, as the report says
desk-break = Break in series
desk-note-title = Heading
desk-note-text = The note, in our words
desk-to = What it is now
desk-on = Day of the correction
desk-lacking = Fill in: { $field }.
desk-no-day = Write the day like 2012-07-30.
desk-registered = The site’s shared registers have “{ $has }” for this, and all reports share it. Write the same, or change it in registers.json.
desk-registered-empty = The site’s shared registers have nothing for this, and all reports share them. Leave it empty, or add it in registers.json.
desk-shared = Claimants, places and measures of this site’s shared registers are offered in the form. They came with this page; the file names them, and the site knows the rest.
desk-is-table = It is a table
desk-table-title = The table
desk-table-size = { $name }: rows { $rows }, columns { $columns }. The first rows:
desk-table-columns = What each column is
desk-table-take = Make figures of it
desk-table-told = Figures: { $figures }. Rows: { $rows }. Cells without a value: { $missing }.
desk-table-problems = What is left out, and what to look at
desk-table-no-problems = Everything is taken.
desk-mapping-save = Download the mapping
desk-mapping-load = Use a mapping file
desk-no-json = The draft’s file is no JSON: it cannot be read from line { $line }, column { $column } on. Undo the last step, or open the file anew.
desk-table-unread = The table cannot be read: { $why }; { $mend }.
desk-mapping-unread = The mapping cannot be read: { $why }; { $mend }.
desk-header-row = Last row of headers
desk-header-row-hint = Counted from 1; 0 where there is none
desk-decimal = Sign that parts decimals
desk-dates = What comes first in a day
desk-day-first = the day
desk-month-first = the month
desk-missing = What says that there is no value
desk-missing-hint = With commas between; NA, n/a, - and the like are known
desk-column = Column { $letters }
desk-use = Holds
desk-use-number = numbers: a figure in each row
desk-use-measure = what the numbers of the row count
desk-use-as-of = the day they hold for
desk-use-on = the one day it happened on
desk-use-start = the first day
desk-use-end = the last day
desk-use-place = the place
desk-use-population = among whom
desk-use-claimant = who says so
desk-use-ignore = nothing to take
desk-measure-id = What they count
desk-place-id = Place of the whole column
desk-population-id = Among whom, in the whole column
desk-claimant-id = Who says so, in the whole column
desk-of-id-hint = As an id: a-z, 0-9 and hyphens
desk-qualifier = How exact
desk-exact = exact
desk-about = about
desk-at-least = at least
desk-at-most = at most
desk-nearly = nearly

# كل جمل الواجهة بالعربية. ما كتبه صاحب ملف التقرير يبقى في ملفه.

product = أرقام وأسانيد
skip = انتقل إلى الأرقام
nav-figures = الأرقام
nav-contested = المختلَف فيه
nav-charts = الرسوم
nav-table = كل الأرقام
nav-sources = الأسانيد
nav-reports = التقارير
nav-last-said = آخر ما قيل
languages = اللغات
theme-automatic = المظهر: تلقائي
theme-light = المظهر: فاتح
theme-dark = المظهر: داكن
page-title = { $title }: أرقام تقرير واحد من نشر { $publisher } وأسانيدها
deck = أرقام تقرير واحد من نشر { $publisher }، ومع كل رقم سنده: من قاله، وعن أي مكان وزمان، ومن يقف وراءه، وأين يقع في التقرير.
description = { $figures ->
    [zero] لا أرقام
    [one] رقم واحد
    [two] رقمان
    [few] { $figures } أرقام
    [many] { $figures } رقماً
   *[other] { $figures } رقم
  } من تقرير واحد من نشر { $publisher }، ومع كل رقم من قاله ومن يقف وراءه وأين يقع في التقرير. أولها: { $first }

# التقرير في رأس الصفحة
report = التقرير
report-value = تقرير واحد كُتب من { $dateline }، { $paragraphs ->
    [zero] دون فقرات
    [one] فقرة واحدة
    [two] فقرتان
    [few] { $paragraphs } فقرات
    [many] { $paragraphs } فقرة
   *[other] { $paragraphs } فقرة
  }
report-note = دون العناوين الفرعية وأسماء المشاركين
publisher = الناشر
credits = { $role }: { $names }
role-reporting = إعداد
role-additional-reporting = شارك في الإعداد
role-writing = كتابة
role-editing = تحرير
date = التاريخ
date-stated = { $day }، كما طُبع
date-found = { $day }، وُجد خارج التقرير
date-inferred = { $day }: مستنتَج لا مطبوع
date-how = كيف استُنتج
revision = المراجعة
revision-corrected = { $count ->
    [zero] لم يُصحَّح أي رقم
    [one] صُحّح رقم واحد
    [two] صُحّح رقمان
    [few] صُحّحت { $count } أرقام
    [many] صُحّح { $count } رقماً
   *[other] صُحّح { $count } رقم
  }
revision-withdrawn = { $count ->
    [zero] لم يُسحب أي رقم
    [one] سُحب رقم واحد
    [two] سُحب رقمان
    [few] سُحبت { $count } أرقام
    [many] سُحب { $count } رقماً
   *[other] سُحب { $count } رقم
  }
translation = الترجمة
untranslated = { $count ->
    [zero] نصوص هذا التقرير كلها مترجمة، وعددها { $texts }.
    [one] نص واحد من نصوص هذا التقرير، وعددها { $texts }، لم يُترجم بعد، ويظهر كما كُتب أول مرة.
    [two] نصّان من نصوص هذا التقرير، وعددها { $texts }، لم يُترجما بعد، ويظهران كما كُتبا أول مرة.
    [few] { $count } نصوص من نصوص هذا التقرير، وعددها { $texts }، لم تُترجم بعد، وتظهر كما كُتبت أول مرة.
    [many] { $count } نصاً من نصوص هذا التقرير، وعددها { $texts }، لم تُترجم بعد، وتظهر كما كُتبت أول مرة.
   *[other] { $count } نص من نصوص هذا التقرير، وعددها { $texts }، لم تُترجم بعد، وتظهر كما كُتبت أول مرة.
  }
newer-revision = نُشرت مراجعة أحدث لهذه الأرقام. أعد تحميل الصفحة لتراها.
counts-label = ما عددناه نحن
count-figures = { $ours ->
    [zero] { $figures ->
        [zero] رقم
        [one] رقم
        [two] رقمان
        [few] أرقام
        [many] رقماً
       *[other] رقم
      }
    [one] { $figures ->
        [zero] رقم
        [one] رقم
        [two] رقمان
        [few] أرقام
        [many] رقماً
       *[other] رقم
      }، واحد منها من حسابنا
    [two] { $figures ->
        [zero] رقم
        [one] رقم
        [two] رقمان
        [few] أرقام
        [many] رقماً
       *[other] رقم
      }، اثنان منها من حسابنا
    [few] { $figures ->
        [zero] رقم
        [one] رقم
        [two] رقمان
        [few] أرقام
        [many] رقماً
       *[other] رقم
      }، { $ours } منها من حسابنا
    [many] { $figures ->
        [zero] رقم
        [one] رقم
        [two] رقمان
        [few] أرقام
        [many] رقماً
       *[other] رقم
      }، { $ours } منها من حسابنا
   *[other] { $figures ->
        [zero] رقم
        [one] رقم
        [two] رقمان
        [few] أرقام
        [many] رقماً
       *[other] رقم
      }، { $ours } منها من حسابنا
  }
count-voices = قالوها{ $included ->
    [yes] ، ومنهم { $publisher }
   *[no] { "" }
  }
count-doubts = أُبدي فيها شكّ
count-disputes = { $disputes ->
    [zero] مسألة محلّ خلاف
    [one] مسألة محلّ خلاف
    [two] مسألتان محلّ خلاف
    [few] مسائل محلّ خلاف
    [many] مسألة محلّ خلاف
   *[other] مسألة محلّ خلاف
  }
strip-title = التقرير من الفقرة 1 إلى { $paragraphs }. كل علامة رقم أو قول مختلف فيه، في موضعه.
strip-label = مواضع الأرقام والأقوال المختلف فيها بين فقرات التقرير، وعددها { $paragraphs }
legend = العلامات تقول من يقف وراء الرقم، ولا تقول أبداً إنه صحيح.
mark-reporters = رواية المراسلين أنفسهم
mark-reporters-means = يقوله التقرير بصوته
mark-one = مصدر واحد
mark-one-means = ولا ذكر لأي تحقّق
mark-several = عدة مصادر
mark-several-means = يقف وراءه أكثر من واحد
mark-verified = متحقَّق منه
mark-verified-means = مع ذكر من تحقّق وكيف
mark-doubt = شكّ مُعلَن
mark-doubt-means = من القائل أو من المراسلين
mark-contested = محلّ خلاف
mark-contested-means = ينفيه قائل آخر في التقرير
mark-absent = { $means }؛ لا شيء منه في هذا التقرير

# الأعداد
about = نحو
at-least = ما لا يقلّ عن
at-most = ما لا يزيد على
nearly = قرابة
maybe = ربما
maybe-bounded = ربما { $bound }
half = نصف
million = { $count ->
    [zero] { $number } مليون
    [one] مليون واحد
    [two] مليونان
    [few] { $number } ملايين
    [many] { $number } مليوناً
   *[other] { $number } مليون
  }
percent = { $number }%
range = { $low } إلى { $high }
# بالكلمات، لأن «40 − 30» بين كلام عربي قد تُقرأ مقلوبة.
plus = زائد
minus = ناقص
divided-by = مقسومة على
a-minute = في الدقيقة
an-hour = في الساعة
a-day = في اليوم
a-week = في الأسبوع
a-month = في الشهر
a-year = في السنة
minutes = { $count ->
    [zero] دقيقة
    [one] دقيقة
    [two] دقيقتان
    [few] دقائق
    [many] دقيقة
   *[other] دقيقة
  }
litres = { $count ->
    [zero] لتر
    [one] لتر
    [two] لتران
    [few] لترات
    [many] لتراً
   *[other] لتر
  }
tonnes = { $count ->
    [zero] طن
    [one] طن
    [two] طنّان
    [few] أطنان
    [many] طنّاً
   *[other] طن
  }
kilometres = { $count ->
    [zero] كيلومتر
    [one] كيلومتر
    [two] كيلومتران
    [few] كيلومترات
    [many] كيلومتراً
   *[other] كيلومتر
  }
metres = { $count ->
    [zero] متر
    [one] متر
    [two] متران
    [few] أمتار
    [many] متراً
   *[other] متر
  }
unit-per = { $unit } { $time }
hours = { $count ->
    [zero] ساعة
    [one] ساعة
    [two] ساعتان
    [few] ساعات
    [many] ساعة
   *[other] ساعة
  }
days = { $count ->
    [zero] يوم
    [one] يوم
    [two] يومان
    [few] أيام
    [many] يوماً
   *[other] يوم
  }
weeks = { $count ->
    [zero] أسبوع
    [one] أسبوع
    [two] أسبوعان
    [few] أسابيع
    [many] أسبوعاً
   *[other] أسبوع
  }
months = { $count ->
    [zero] شهر
    [one] شهر
    [two] شهران
    [few] أشهر
    [many] شهراً
   *[other] شهر
  }
years = { $count ->
    [zero] سنة
    [one] سنة
    [two] سنتان
    [few] سنوات
    [many] سنة
   *[other] سنة
  }

# علامات تصل الجمل
comma = ،
claim = { $what }، { $said }
what-rate = { $label }: { $number }
either = { $first }؛ { $second }
labelled = { $label }: { $value }
heading = { $label }:

# من قاله
said = { $gender ->
    [feminine] كما قالت
   *[other] كما قال
  } { $claimant }
said-own = { $gender ->
    [feminine] كما قالت { $claimant } في روايتها
   *[other] كما قال { $claimant } في روايته
  }
said-ours = { $named ->
    [no] من حسابنا؛ { $claimant }
   *[yes] من حسابنا بأرقام { $claimant }
  }
said-with-formula = { $said } ({ $formula })
several = عدة مصادر
verified = متحقَّق منه: { $how }
contested = محلّ خلاف
standing-and-support = { $standing }. { $support }
category-un = الأمم المتحدة
category-intergovernmental = منظمات حكومية دولية
category-government = حكومات
category-party-to-the-conflict = أطراف في النزاع
category-monitor = جهات رصد
category-humanitarian-organisation = منظمات إنسانية
category-rescuers = فرق إنقاذ ومتطوعون
category-opposition-group = جماعات معارضة
category-medical-staff = عاملون طبيون
category-resident = سكان
category-journalist = المراسلون
category-expert = خبراء
category-laboratory = مختبرات
category-not-attributed = غير منسوب في التقرير

# البطاقات والأسانيد
figures-title = أبرز الأرقام
figures-lede = أماكن وأيام وأصوات مختلفة. لا تُجمع، ولا يُراد لها أن تُجمع.
figures-none = ليس بين ما اخترته رقم من أبرز الأرقام. قد تجد غيرها في الجدول أدناه.
place = المكان
period = الفترة
in-the-report = في التقرير
paragraph = الفقرة { $number } من { $total }
line = السطر { $line }
place-and-line = { $place }، { $line }
receipt-link = السند
derived-mark = من حسابنا: { $formula }
said-by = القائل
population = عمّن أو عمّا
stands-behind = من يقف وراءه
caveat = التحفّظ
follows-from = يستند إلى { $lines ->
    [zero] لا سطر في التقرير
    [one] السطر { $list } من التقرير
    [two] السطرين { $list } من التقرير
    [few] الأسطر { $list } من التقرير
    [many] الأسطر { $list } من التقرير
   *[other] الأسطر { $list } من التقرير
  }
relations = علاقته بأرقام أخرى
relation = { $is } { $other }
relation-part-of = جزء من
relation-includes = يشمل
relation-may-overlap = قد يتداخل مع
relation-contradicts = يناقض
relation-adds-to = ليس فيه أحد ممّن في
relation-derived-from = محسوب من
relation-not-comparable-with = لا يُقارن مع
formula = المعادلة
formula-of = { $formula }، من حسابنا

# التصويبات والسحب
corrected = صُحّح في { $day }: من { $was } إلى { $now }، والسبب: { $because }.
corrected-times = { $count ->
    [zero] لم يُصحَّح.
    [one] صُحّح مرة واحدة.
    [two] صُحّح مرتين، والتصويبان كلاهما في سنده.
    [few] صُحّح { $count } مرات، وكل تصويباته في سنده.
    [many] صُحّح { $count } مرة، وكل تصويباته في سنده.
   *[other] صُحّح { $count } مرة، وكل تصويباته في سنده.
  }
corrections = التصويبات
of-revision = المراجعة { $revision }
withdrawn = مسحوب
withdrawn-because = سُحب في { $day }: { $because }.
withdrawn-counts = رقم ({ $measure })
withdrawn-what = رقم مسحوب ({ $measure })
withdrawn-other = رقم مسحوب ({ $measure })
withdrawn-number = لم يعد عدده معروضاً في أي مكان.
withdrawn-ours = ليس في التقرير؛ كان من حسابنا
withdrawal = السحب
stood-in-the-report = كان موضعه في التقرير

# الخلاف
speaker = القائل
position = الموقف
words-in-report = كلماته في التقرير
reporters-position = موقف المراسلين أنفسهم
reporters-position-not-stated = موقف المراسلين: لم يُذكر
dispute-lede = الصفوف أقوال لا أصوات تُعدّ: لا تُجمع أبداً، ولا تُلوَّن بها خريطة.
dispute-caption = ما يقوله كل طرف: { $question }

# الرسوم
charts-title = مرسومة بمقياسها، والشكّ جزء منها
charts-lede = لكل رسم محوره. الجزء يُرسم داخل كلّه، ولا يُجمع شيء بين رسمين.
as-table = في جدول
chart-source = المصدر: { $claimant }، في تقرير واحد من نشر { $publisher }، { $day }{ $known ->
    [inferred] { " " }(اليوم مستنتَج)
    [found] { " " }(اليوم موجود خارج التقرير)
   *[stated] { "" }
  }، { $paragraphs }.
chart-figure = الرقم
chart-of-what = المعدود
chart-standing = من يقف وراءه
describe-parts = { $whole }، مربّعات، { $squares }: { $parts }.
describe-squares = { $people ->
    [yes] { $each ->
        [1] مربّع لكل شخص
        [zero] مربّع لكل { $each } شخص
        [one] مربّع لكل شخص
        [two] مربّع لكل شخصين
        [few] مربّع لكل { $each } أشخاص
        [many] مربّع لكل { $each } شخصاً
       *[other] مربّع لكل { $each } شخص
      }
   *[no] { $each ->
        [1] مربّع لكل واحد
        [zero] مربّع لكل { $each }
        [one] مربّع لكل واحد
        [two] مربّع لكل اثنين
        [few] مربّع لكل { $each }
        [many] مربّع لكل { $each }
       *[other] مربّع لكل { $each }
      }
  }
describe-part = المربّعات الممتلئة: { $number } { $what }
describe-rest = المربّعات ذات الإطار المتقطّع: { $number } { $what }
describe-figure = { $sentence }؛ { $when }.
describe-row = { $what }: { $when }.
chart-key-corrected = الحلقة المشطوبة رقم صُحّح.
chart-key-withdrawn = الحلقة المشطوبة بخطين متقاطعين تحت المحور: ما قيل عن ذلك الوقت مسحوب.
chart-thinned = { $count ->
    [zero] رُسمت الأقوال كلها.
    [one] رُسمت الأقوال كلها.
    [two] رُسم قول من كل قولين.
    [few] رُسم قول من كل { $count } أقوال.
    [many] رُسم قول من كل { $count } قولاً.
   *[other] رُسم قول من كل { $count } قول.
  }
chart-source-rows = المصدر: القائلون المذكورون أعلاه، في تقرير واحد من نشر { $publisher }، { $day }{ $known ->
    [inferred] { " " }(اليوم مستنتَج)
    [found] { " " }(اليوم موجود خارج التقرير)
   *[stated] { "" }
  }.
chart-key-range = ممتلئ حتى أدنى عدد مذكور، ومن هناك حتى أعلاه بإطار فقط.
chart-key-square = المربّع الواحد يمثّل { $each }.
chart-key-open = العلامة التي يخرج منها سهم حدّ، وقد يقع العدد في أي موضع على طول السهم.
chart-key-time = العلامة يوم، والشريط مدى من الأيام. الخطوط المترقّقة عبارة مبهمة: كلما رقّ الخط قلّ اليقين.
file-svg = SVG
file-png = PNG
file-png-large = PNG، كبير
file-csv = CSV
chart-refused = هذا الرسم لم يُرسم.
picture-edition = التقرير { $report }، المراجعة { $revision }
picture-more = كُتب بالكلمات آخر ما قاله كل قائل، وكل قول صُحّح أو سُحب أو تنقطع عنده سلسلة؛ { $count ->
    [zero] ولا يُرسم غير ذلك
    [one] ورُسم قول آخر
    [two] ورُسم قولان آخران
    [few] ورُسمت { $count } أقوال أخرى
    [many] ورُسم { $count } قولاً آخر
   *[other] ورُسم { $count } قول آخر
  }، وكلها مع مصادرها في الملف chart.csv بجانب هذه الصورة.
share-source = { $publisher }، { $day }{ $known ->
    [inferred] { " " }(اليوم مستنتَج)
    [found] { " " }(اليوم موجود خارج التقرير)
   *[stated] { "" }
  }
share-more = { $count ->
    [zero] ولا شيء غيرها
    [one] وواحد غيرها
    [two] واثنان غيرها
    [few] و{ $count } غيرها
    [many] و{ $count } غيرها
   *[other] و{ $count } غيرها
  }
share-deck = أرقام تقرير واحد من نشر { $publisher }، ومع كل رقم سنده.
share-alt-figure = { $sentence }. { $standing }. { $limit } { $place }؛ { $period }. { $source }، { $where }.
share-alt-chart = { $takeaway }. { $description } { $standings }. { $limits } { $note } { $source }، { $where }.
share-alt-report = { $title }. { $deck } { $figures }. { $source }.
paragraphs = الفقرات { $list } من { $total }
when-not-stated = لم يُذكر متى
voice = { $speaker }: { $position }
describe-stock = شريط يمثّل { $stock } { $what }، في طرفه شريحة تمثّل { $flow }{ $share ->
    [none] { "" }
   *[other] ، أي { $share } منه
  }.

# أطر في صفحات أخرى
frame-at = في { $product }
frame-frozen = الأعداد هنا أعداد المراجعة { $revision }{ $on ->
    [none] { "" }
   *[other] { " بتاريخ " }{ $on }
  } لتقرير { $day }، وتبقى كذلك. أما الكلمات فكلمات اليوم، وما سُحب فهو مسحوب هنا أيضاً.
frame-newer = المراجعة { $current } أحدث منها.
frame-redrawn = صُحّح رقم في هذا الرسم بعد المراجعة { $revision } المطلوبة. الرسم يعرض المراجعة { $current }.
frame-current = الأرقام كما هي الآن

# صفحات رقم واحد ورسم واحد
figure-title = { $claim } ({ $standing })
share = مشاركة
share-done = نُسخ الرابط
copy = نسخ
copy-done = نُسخ
embed = تضمين
cite = اقتباس
close = إغلاق
embed-figure = ضمّن هذا الرقم
embed-chart = ضمّن هذا الرسم
embed-report = ضمّن أبرز الأرقام
embed-lede = القائل والشكّ والفقرة مكتوبة في الإطار وفي النص تحته، ولا يمكن إطفاؤها.
embed-follow = التصويبات
embed-live = اتبع التصويبات
embed-frozen = ابقَ على المراجعة { $revision }
embed-frozen-chart = السحب يصل إلى الحالين، والرسم يُعاد متى صُحّح رقم فيه.
embed-frozen-note = السحب يصل إلى الحالين.
embed-language = اللغة
embed-theme = المظهر
embed-theme-own = ما اختاره القارئ
embed-theme-light = فاتح
embed-theme-dark = داكن
embed-ground = الخلفية
embed-ground-paper = ورق
embed-ground-transparent = شفافة
embed-width = معاينة
embed-px = { $width } بكسل
embed-height-note = الارتفاع هو أعلى ما يلزم بين 280 و900 بكسل، فلا يُقطع شيء دون نصوص برمجية. ومع embed.js يلائم الإطار محتواه. الإطار معزول: لا يضع ملفات ارتباط ولا يخزّن شيئاً.
embed-code = شيفرة التضمين
embed-copy = انسخ الشيفرة
whole-receipt = السند كاملاً
page-of-chart = صفحة هذا الرسم
place-title = موضعه في التقرير
place-lede = في { $location }، دون العناوين الفرعية وأسماء المشاركين.
place-open = افتحه هناك
place-note = بقية النص ملك { $publisher } ولا تُعرض هنا.
related-title = علاقته بأرقام أخرى
related-none = لم يوضع رقم آخر من التقرير بجانب هذا الرقم.
related-dispute = محلّ خلاف: { $question }
related-chart = مرسوم في: { $takeaway }
history-title = ما طرأ عليه
history-none = المراجعة { $revision }. لا تصويب: الرقم كما قُرئ أول مرة.
cite-title = اقتباس
cite-text = بصيغة نص
cite-apa = APA
cite-bibtex = BibTeX
cite-csl = CSL-JSON
cite-markdown = Markdown
cite-html = HTML
cite-whole = «{ $sentence }» ({ $standing }). { $printed }. { $product }، { $revision }.
cite-revision = المراجعة { $revision }
cite-printed = { $publisher }، { $day }{ $known ->
    [inferred] { " " }(اليوم مستنتَج)
    [found] { " " }(اليوم موجود خارج التقرير)
   *[stated] { "" }
  }، { $paragraphs }
chart-figures = الأرقام التي فيه
chart-figures-none = المرسوم أقوال لا أرقام.

# الجدول
table-title = كل الأرقام، وعددها { $figures }
table-lede = كميات عن الناس وأحوالهم: من التقرير { $stated }، ومن حسابنا { $ours }.
table-withdrawn = { $count ->
    [zero] لم يُسحب غيرها.
    [one] وسُحب رقم آخر ولم يعد له عدد.
    [two] وسُحب رقمان آخران ولم يعد لهما عدد.
    [few] وسُحبت { $count } أرقام أخرى ولم يعد لها عدد.
    [many] وسُحب { $count } رقماً آخر ولم يعد لها عدد.
   *[other] وسُحب { $count } رقم آخر ولم يعد لها عدد.
  }
filter-search = بحث
filter-search-hint = عدد أو مكان أو قائل
filter-topic = الموضوع
filter-by = القائل
filter-standing = من يقف وراءه
filter-sort = الترتيب
filter-all = الكل ({ $count })
filter-choice = { $name } ({ $count })
sort-key = أبرز الأرقام أولاً
sort-report = كما في التقرير
sort-topic = بحسب الموضوع
sort-speaker = بحسب القائل
sort-standing = بحسب من يقف وراءه
filter-show = اعرض
filter-clear = اعرض الكل
filter-needs = الاختيار والبحث يحتاجان إلى JavaScript. ومن دونها كل الأرقام أدناه.
filter-broken = تعذّر تحميل أدوات الاختيار. القوائم تختار عند الضغط على الزر. أعد تحميل الصفحة للبحث والترتيب.
showing = المعروض { "{" }shown{ "}" } من { $all }.
showing-none = لا رقم يطابق، من أصل { $all }.
showing-note = الأعداد بين قوسين تعدّ الأرقام لا الناس.
column-figure = الرقم
column-what = المعدود
column-by = القائل
column-where-when = المكان والفترة

# عدة تقارير
reports-title = التقارير
reports-lede = كل تقارير هذا الموقع، الأحدث أولاً. أرقامها جنباً إلى جنب، ولا تُجمع أبداً.
reports-lede-newest = أحدث تقارير هذا الموقع، الأحدث أولاً. أرقامها جنباً إلى جنب، ولا تُجمع أبداً.
reports-all = كل التقارير، وعددها { $count }
reports-page-title = { $count ->
    [zero] لا تقارير
    [one] تقرير واحد
    [two] تقريران
    [few] { $count } تقارير
    [many] { $count } تقريراً
   *[other] { $count } تقرير
  }
reports-deck = من نشر { $publishers }.
publishers-more = { $count ->
    [zero] لا غيرهم
    [one] وواحد غيرهم
    [two] واثنان غيرهم
    [few] { $count } غيرهم
    [many] { $count } غيرهم
   *[other] { $count } غيرهم
  }
last-said-title = آخر ما قاله كل قائل
last-said-lede = تحت كل عنوان مقياس واحد ومكان واحد وفئة واحدة من الناس، وتحته آخر ما قاله كل قائل في ذلك: بحسب اليوم الذي يتحدث عنه، ثم بحسب يوم التقرير. والقائلون المتناقضون جنباً إلى جنب؛ لا يُحسب متوسط ولا يُجمع شيء. وما هو من حسابنا متروك.
last-said-caption = أقوال، كل منها تحت المقياس والمكان وفئة الناس التي يتحدث عنها
last-said-of = { $measure }: { $place } ({ $population })
last-said-earlier = قبل ذلك: { $count }
last-said-more = { $count ->
    [zero] لا قائل غيرهم
    [one] وقائل آخر
    [two] وقائلان آخران
    [few] و{ $count } قائلين آخرين
    [many] و{ $count } قائلاً آخر
   *[other] و{ $count } قائل آخر
  }
last-said-chosen = هنا { $shown } من أصل { $all } من المسائل: أولاً ما يقول تقرير إن القائلين يتناقضون فيه، ثم ما يجيب عنه أكثر من قائل، ثم غيره؛ ومن كل نوع ما ذُكر آخراً. وما هو مختلَق يأتي بعد غيره كله.
questions-by-measure = { $count ->
    [zero] لا مسائل
    [one] المسألة
    [two] المسألتان
    [few] المسائل الـ{ $count } كلها
    [many] المسائل الـ{ $count } كلها
   *[other] المسائل الـ{ $count } كلها
  } بحسب المقياس
questions-by-place = بحسب المكان
statements-by-month = كل الأقوال شهراً بشهر
download-changes = التصويبات والسحب بصيغة JSON
affiliation-several = لا صلة لنا بـ: { $publishers }. التقارير غير منشورة هنا.

# ما قرره المحررون
working-figure = رقم عمل اختاره محرر
working-span = مدى اختاره محرر
working-low = الأدنى:
working-high = والأعلى:
working-said = { $what }، { $said } ({ $period })
working-chosen = الاختيار: { $editor }، { $role }، في { $day }، والسبب: { $because }.
working-note = هذا اختيار لا قول: كل عدد يبقى لمن قاله، وما قاله الآخرون بجانبه.
working-overtaken = قيل بعد ذلك ما هو أحدث.

# القوائم
skip-list = انتقل إلى القائمة
nav-measures = المقاييس
nav-places = الأماكن
nav-months = الأشهر
measures-crumb = كل المقاييس
months-crumb = كل الأشهر
measures-title = { $count ->
    [zero] لا مقاييس
    [one] مقياس واحد
    [two] مقياسان
    [few] { $count } مقاييس
    [many] { $count } مقياساً
   *[other] { $count } مقياس
  } مع الأماكن
measures-deck = ما الذي عُدّ وأين: كم قولاً فيه، ومن ذكره آخراً. يقود العنوان إلى آخر ما قاله كل قائل، والصف إلى كل ما قيل عن ذلك المقياس في ذلك المكان.
measures-caption = كل مقياس مع أماكنه
measure-title = { $measure }: آخر ما قاله كل قائل
places-title = { $count ->
    [zero] لا أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكاناً
   *[other] { $count } مكان
  }، وما عُدّ فيها
places-deck = كم قولاً عن كل مكان، ومن تحدث آخراً. يقود الصف إلى كل ما قيل عن مقياس واحد في مكان واحد.
places-caption = كل مكان مع ما عُدّ فيه
months-title = الأقوال شهراً بشهر
months-deck = يقع القول في الشهر الذي يتحدث عنه: المجموع في شهر نهايته، والجديد في كل شهر من فترته. وما هو من حسابنا متروك.
months-caption = كل شهر ورد ذكره
month-title = { $month }: ما قيل عنه
month-deck = { $count ->
    [zero] لا قول يتحدث
    [one] قول واحد يتحدث
    [two] قولان يتحدثان
    [few] { $count } أقوال تتحدث
    [many] { $count } قولاً تتحدث
   *[other] { $count } قول تتحدث
  } عن هذا الشهر. وقد تتداخل الأقوال أو تتناقض، ولا تُجمع أبداً. وما يمتد إلى أشهر أخرى يقع فيها أيضاً؛ وما زاد على { $months } شهراً ففي أول أشهره وآخرها فقط.
undated = دون يوم
undated-title = أقوال لا تذكر يوماً
undated-deck = { $count ->
    [zero] لا قول دون يوم
    [one] قول واحد لا يذكر يومه
    [two] قولان لا يذكران يومهما
    [few] { $count } أقوال لا تذكر يومها
    [many] { $count } قولاً لا تذكر يومها
   *[other] { $count } قول لا تذكر يومها
  }. ويبقى كل منها بالكلمات التي له في تقريره.
column-statements = الأقوال
column-speakers = القائلون
column-last = آخر ذكر
column-last-by = آخر قائل
column-month = الشهر
pager-label = صفحات هذه القائمة
pager-page = { $number }: { $first }
list-sheet = { $title }، صفحة { $number } من { $pages }
invented-list = لم يقع شيء ممّا في هذه الصفحة.

# مقياس واحد في مكان واحد
question-subject = { $measure }: { $place }
question-title = { $subject }. القائلون: { $speakers }
question-title-nobody = { $subject }. ما لم تنسبه التقارير إلى أحد
question-others = { $count ->
    [zero] لا غيرهم
    [one] واحد غيرهم
    [two] اثنان غيرهم
    [few] { $count } غيرهم
    [many] { $count } غيرهم
   *[other] { $count } غيرهم
  }
question-deck = { $statements ->
    [zero] لا أقوال
    [one] قول واحد
    [two] قولان
    [few] { $statements } أقوال
    [many] { $statements } قولاً
   *[other] { $statements } قول
  } في { $reports ->
    [zero] لا تقارير
    [one] تقرير واحد
    [two] تقريرين
    [few] { $reports } تقارير
    [many] { $reports } تقريراً
   *[other] { $reports } تقرير
  }.
question-deck-honest = وهي جنباً إلى جنب، لا يُحسب متوسطها ولا تُجمع أبداً.
question-source = { $publishers }، حتى { $day }
question-edition = التقارير حتى { $day }
question-reports = { $count ->
    [zero] لا تقارير
    [one] تقرير واحد
    [two] تقريران
    [few] { $count } تقارير
    [many] { $count } تقريراً
   *[other] { $count } تقرير
  }
question-standings = { $statements ->
    [zero] لا أقوال
    [one] قول واحد، ومعه من يقف وراءه
    [two] قولان، ومع كل منهما من يقف وراءه
    [few] { $statements } أقوال، ومع كل منها من يقف وراءه
    [many] { $statements } قولاً، ومع كل منها من يقف وراءه
   *[other] { $statements } قول، ومع كل منها من يقف وراءه
  }
question-last-said-lede = آخر ما قاله كل قائل، بحسب اليوم الذي يتحدث عنه. والقائلون المتناقضون جنباً إلى جنب؛ لا يُحسب متوسط ولا يُجمع شيء.
question-over-time = عبر الزمن
question-over-time-lede = ما يُعدّ بطرق مختلفة، أو يعدّ أناساً آخرين، له رسم خاص به. وكل قول تحت رسمه، الأقدم أولاً، مع تقريره.
question-every = كل الأقوال
question-rows-left = { $count ->
    [zero] كل الأقوال مذكورة هنا
    [one] قول أقدم لم يُذكر هنا
    [two] قولان أقدم لم يُذكرا هنا
    [few] { $count } أقوال أقدم لم تُذكر هنا
    [many] { $count } قولاً أقدم لم تُذكر هنا
   *[other] { $count } قول أقدم لم تُذكر هنا
  }؛ وكلها في ملف CSV أسفل الصفحة.
question-history-none = لم يُصحَّح قول ولم يُسحب.
question-download = كل الأقوال بصيغة CSV
question-share-alt = { $title }. { $deck } { $description } { $standings }. { $note } { $source }.
question-frame-deck = آخر ما قاله كل قائل. لا يُحسب متوسط.
question-frame-more = في الصفحة أكثر: ما يُعدّ بطرق أخرى أو يعدّ أناساً آخرين، وكل قول مع تقريره.
question-frame-receipt = كل الأقوال مع أسانيدها
related-question = كل ما تذكره التقارير: { $measure }، { $place }
embed-question = ضمّن أقوال هذه الصفحة
embed-follows-note = الإطار يتبع التصويبات والسحب. ولا يبقى على مراجعة: لكل تقرير مراجعاته.
strand-title = { $subject } ({ $population }). { $counted }؛ القائل: { $speakers }
strand-nobody = لا أحد مسمّى
strand-as-of = كما في يوم بعينه
strand-new = الجديد في فترة
strand-since = المجموع منذ { $day }
strand-since-a-start = المجموع منذ بداية لا يُعرف يومها
strand-dates = من { $first } إلى { $last }.
strand-reads-steps = يمتد خط من كل قول إلى القول التالي للقائل نفسه. ولا يُرسم شيء عبر أكثر من 90 يوماً ولا بعد آخر قول.
strand-reads-ranges = النطاق مرسوم شريطاً.
strand-reads-bars = يقوم العمود فوق الوقت الذي يعدّه. والأعمدة لا تُجمع أبداً.
strand-source = { $count ->
    [zero] دون مصدر: { $source }
    [one] المصدر: تقرير واحد من { $source }
    [two] المصدر: تقريران من { $source }
    [few] المصدر: { $count } تقارير من { $source }
    [many] المصدر: { $count } تقريراً من { $source }
   *[other] المصدر: { $count } تقرير من { $source }
  }. المحور يبدأ من الصفر.
strand-description = كل قول مرسوم مكتوب بالكلمات في الجدول أدناه.
strand-point = { $number }، القائل: { $claimant }؛ { $when }. { $standing }.
strand-undrawn-one = هذا قول واحد لا يصنع خطاً عبر الزمن. وهو مذكور أعلاه.
strand-undrawn-undated = أقلّ من قولين من هذه الأقوال يذكر يوماً، فلا يمكن وضع شيء على محور الزمن.
strand-undrawn-withdrawn = هذه الأقوال كلها مسحوبة، فلا يُرسم شيء.
strand-undrawn-scale = هذه الأعداد متباعدة جداً على محور واحد: أصغرها لن يُرى. وهي في الجدول.

# السياق والملاحظات
context-title = السياق
context-lede = تواريخ ومسافات ومُدد وأحداث مفردة تعين على قراءة الأرقام، ولا تُعدّ منها. وهي رواية التقرير نفسه ما لم يُذكر قائل آخر.
notes-title = ملاحظات على المصدر
note-one-source = { $singles ->
    [zero] لا رقم
    [one] رقم واحد
    [two] رقمان
    [few] { $singles } أرقام
    [many] { $singles } رقماً
   *[other] { $singles } رقم
  } من أصل { $stated }: لكلّ مصدر واحد.
note-one-source-text = { $list }. { $unnamed ->
    [zero] { "" }
    [one] أحدها يقوم على مصدر لم يُسمَّ.{ " " }
    [two] اثنان منها يقوم كلٌّ منهما على مصدر واحد لم يُسمَّ.{ " " }
    [few] { $unnamed } منها يقوم كلٌّ منها على مصدر واحد لم يُسمَّ.{ " " }
    [many] { $unnamed } منها يقوم كلٌّ منها على مصدر واحد لم يُسمَّ.{ " " }
   *[other] { $unnamed } منها يقوم كلٌّ منها على مصدر واحد لم يُسمَّ.{ " " }
  }ولا يقول التقرير إن أحداً تحقّق منها.
note-one-source-item = { $count ->
    [1] واحد على { $claimant }
    [2] اثنان على { $claimant }
    [3] ثلاثة على { $claimant }
    [4] أربعة على { $claimant }
    [zero] لا شيء على { $claimant }
    [one] واحد على { $claimant }
    [two] اثنان على { $claimant }
    [few] { $count } على { $claimant }
    [many] { $count } على { $claimant }
   *[other] { $count } على { $claimant }
  }
sources-title = الأسانيد
sources-lede = سند كل رقم كاملاً. الكلمات القليلة بين علامتي التنصيص من التقرير، وكل ما عداها منّا.
download-title = البيانات
download-json = كل الأرقام بصيغة JSON
download-csv = كل الأرقام بصيغة CSV
download-hxl = كل الأرقام بصيغة HXL
download-copy = الصفحة كلها في ملف واحد ({ $size } كيلوبايت)
copy-notice = هذه نسخة: المراجعة { $revision } من أرقام تقرير واحد من نشر { $publisher } ({ $day }). لا تصل إليها تصويبات لاحقة ولا سحب.
copy-live = الصفحة الحيّة:
affiliation = لا صلة لنا بـ: { $publisher }. التقرير غير منشور هنا.
answers-nobody = معاينة: لم يُسمَّ بعدُ من يُسأل عن هذا الموقع.
answers-publisher = الناشر:
answers-corrections = وجدت خطأ؟ راسل
answers-licence = رخصة البيانات:
broken-title = هذه الصفحة غير موجودة.
broken-text = ربما نُقلت أو سُحبت.
broken-home = إلى الأرقام
# التقرير المختلَق يقول ذلك حيثما عُرض منه شيء.
invented = مختلَق: { $words }
invented-source = مختلَق. { $source }
invented-publisher = { $publisher } (مختلَق)
reports-lede-invented = التقارير المختلَقة معلَّمة، وتأتي بعد غيرها كلها.

# ما تغيّر، مراجعةً بعد مراجعة
changes-title = ما تغيّر
changes-page-title = ما تغيّر في «{ $title }»، مراجعةً بعد مراجعة
changes-deck = كل عدد نُشر ولم يعد كما كان، الأحدث أولاً: ماذا كان، وماذا صار، ومتى ولماذا. والعدد المسحوب لم يعد يُقال في أي مكان.
changes-honest = ملفّنا يحفظ الأعداد لا الكلمات: ما تغيّر من نصوص وما أُضيف من أرقام لا يُروى هنا.
changes-quiet = لم يتغيّر عدد نُشر من قبل.
changes-between = من المراجعة { $from } إلى المراجعة { $to }
changes-step = { $last ->
    [0] المراجعة { $first }
   *[other] المراجعات { $first } إلى { $last }
  }{ $day ->
    [none] { "" }
   *[other] ، { $day }
  }
changes-subject = { $what } ({ $period })
changes-first = المراجعة الأولى.
changes-frame = الأطر الباقية على المراجعة { $revision }
changes-frame-current = تعرض الأعداد كما هي الآن.
changes-frame-then = تعرض أعداد تلك المراجعة.
changes-frame-corrected = { $count ->
    [zero] لم يُصحَّح شيء منها بعد ذلك.
    [one] صُحّح واحد منها بعد ذلك، وهي تقول ذلك.
    [two] صُحّح اثنان منها بعد ذلك، وهي تقول ذلك.
    [few] صُحّحت { $count } منها بعد ذلك، وهي تقول ذلك.
    [many] صُحّح { $count } منها بعد ذلك، وهي تقول ذلك.
   *[other] صُحّح { $count } منها بعد ذلك، وهي تقول ذلك.
  }
changes-frame-withdrawn = { $count ->
    [zero] لم يُسحب شيء بعد ذلك.
    [one] سُحب واحد بعد ذلك، وهي تعرض الإشعار مكانه.
    [two] سُحب اثنان بعد ذلك، وهي تعرض الإشعار مكانهما.
    [few] سُحبت { $count } بعد ذلك، وهي تعرض الإشعار مكانها.
    [many] سُحب { $count } بعد ذلك، وهي تعرض الإشعار مكانها.
   *[other] سُحب { $count } بعد ذلك، وهي تعرض الإشعار مكانها.
  }
changes-link = ما تغيّر وفي أي مراجعة
# انقطاع السلاسل
break-falling-total = هذا المجموع أدنى من مجموع قبله
break-unlike-daily-change = الجديد لا يساوي ما تغيّر به المجموع
break-restated-day = عدد آخر لهذا الوقت غير الذي ذُكر من قبل
break-method-changed = عُدّ بطريقة غير السابقة
break-silence = لم يأتِ بعده شيء مدة أطول من المعتاد
break-silent-until = لم يأتِ بعده شيء حتى { $day }، وهي مدة أطول من المعتاد
break-said = انقطاع في السلسلة: { $told }.
break-and-reason = { $what }؛ { $because }
break-told = { $letter }، { $claimant }، { $when }: { $told }.
breaks-more = { $count ->
    [zero] لا انقطاع غيرها.
    [one] وانقطاع آخر مذكور عند رقمه في الجدول.
    [two] وانقطاعان آخران مذكوران عند رقميهما في الجدول.
    [few] و{ $count } انقطاعات أخرى مذكورة عند أرقامها في الجدول.
    [many] و{ $count } انقطاعاً آخر مذكورة عند أرقامها في الجدول.
   *[other] و{ $count } انقطاع آخر مذكورة عند أرقامها في الجدول.
  }
break-in-table = { $when }؛ انقطاع في السلسلة ({ $letters })
silent-since = { $claimant }، لا شيء بعد { $day }
chart-key-break = خطّان تحت المحور: انقطاع في السلسلة.
chart-key-silence = شريط وشرطتان تحت المحور: صمت أطول من المعتاد.
method = كيف عُدّ
breaks = انقطاع في السلسلة

# صفحة البحث في كل الأرقام
nav-search = بحث
search-title = ابحث في الأرقام
search-deck = كل رقم في كل تقرير على هذا الموقع، كما قيل: من قاله، وعن أي مكان وزمان، ومن يقف وراءه. الأحدث أولاً، ولا شيء مرتَّب بحسب المقدار.
search-needs = البحث يحتاج إلى JavaScript. ومن دونها كل رقم في القوائم أعلاه وفي صفحة تقريره.
search-measure = ما الذي عُدّ
search-population = بين مَن
search-only = فقط ما هو
search-only-corrected = مصحَّح
search-only-withdrawn = مسحوب
search-only-derived = من حسابنا
search-only-invented = مختلَق
search-from = من شهر
search-to = إلى شهر
search-month = 2012-07
search-any = أيّ منها
search-loading = قائمة الأرقام في الطريق …
search-ask = متصفحك يوفّر البيانات. يجلب البحث نحو 100 كيلوبايت في البداية، وأكثر مع كل سؤال.
search-ask-button = حمّل البحث
search-broken = تعذّر تحميل البحث. أعد تحميل الصفحة للمحاولة مجدداً.
search-retry = حاول مجدداً
search-found-title = الأرقام التي وُجدت
search-all = كل الأرقام: { "{" }all{ "}" }.
search-found = { "{" }found{ "}" } من أصل { "{" }all{ "}" }.
search-none = لا رقم يطابق، من أصل { "{" }all{ "}" }.
search-all-so-far = أحدث الأرقام: { "{" }searched{ "}" } من أصل { "{" }all{ "}" }؛ ويأتي المزيد كلما نزلت.
search-found-so-far = وُجد { "{" }found{ "}" } بين أحدث { "{" }searched{ "}" } من أصل { "{" }all{ "}" }؛ والأقدم في الطريق …
search-none-so-far = لا شيء بين أحدث { "{" }searched{ "}" } من أصل { "{" }all{ "}" }؛ والأقدم في الطريق …
search-missing = تعذّر تحميل جزء من الأرقام.
search-version = حُدّث الموقع في هذه الأثناء. أعد تحميل الصفحة للبحث فيما هو عليه الآن.
search-damaged = قائمة الأرقام معطوبة. أعد تحميل الصفحة؛ فإن لم ينفع ذلك فلا بد من بناء الموقع من جديد.

# الصفحة التي تتحقق من نسخة القارئ
nav-verify = تحقّق من التقرير
verify-page-title = تحقّق من هذه الأرقام في نسختك: { $title }
verify-title = لديك التقرير؟ تحقّق هنا.
verify-deck = أعطِ هذه الصفحة نسختك من التقرير، فتبحث عن الكلمات القليلة التي تحمل كل رقم في الفقرة التي نقول إنها فيها. لا يُرسَل شيء: يجري التحقق على جهازك، ويعمل من دون اتصال.
verify-needs = يحتاج التحقق إلى JavaScript. ومن دونها ابحث في نسختك عن الكلمات المدرجة أدناه، أو أعطِها لهذا الأمر:
verify-broken = تعذّر تحميل التحقق. أعد تحميل الصفحة للمحاولة مجدداً، أو ابحث في نسختك عن الكلمات المدرجة أدناه.
verify-copy = نسختك
verify-drop = أفلت ملفاً نصياً هنا
verify-choose = اختر ملفاً نصياً
verify-paste = أو ألصق النص
verify-hint = { $paragraphs ->
    [zero] النص كله؛ قد تختلف نهايات الأسطر وعلامات التنصيص
    [one] الفقرة الوحيدة؛ قد تختلف نهايات الأسطر وعلامات التنصيص
    [two] الفقرتان كلتاهما؛ قد تختلف نهايات الأسطر وعلامات التنصيص
    [few] الفقرات كلها وعددها { $paragraphs }؛ قد تختلف نهايات الأسطر وعلامات التنصيص
    [many] الفقرات كلها وعددها { $paragraphs }؛ قد تختلف نهايات الأسطر وعلامات التنصيص
   *[other] الفقرات كلها وعددها { $paragraphs }؛ قد تختلف نهايات الأسطر وعلامات التنصيص
  }
verify-check = تحقّق
verify-clear = امسح
verify-kept = تبقى نسختك في هذا التبويب وتُنسى حين تغلقه. وبعد تحميل الصفحة تمنع نفسها من طلب أي شيء.
verify-result = النتيجة
verify-waiting = لم يُتحقَّق من شيء بعد.
verify-verdict = { $figures ->
    [0] لا رقم في هذا التقرير وارد بكلماته.
   *[other] { $exact ->
        [0] لا رقم في الموضع الذي ذكرناه تماماً، من أصل { $figures }.
        [zero] لا رقم في الموضع الذي ذكرناه تماماً، من أصل { $figures }.
        [one] رقم واحد في الموضع الذي ذكرناه تماماً، من أصل { $figures }.
        [two] رقمان في الموضع الذي ذكرناه تماماً، من أصل { $figures }.
        [few] { $exact } أرقام في المواضع التي ذكرناها تماماً، من أصل { $figures }.
        [many] { $exact } رقماً في المواضع التي ذكرناها تماماً، من أصل { $figures }.
       *[other] { $exact } رقم في المواضع التي ذكرناها تماماً، من أصل { $figures }.
      }
  }
verify-sought = ما يُبحث عنه
verify-sought-means = كلمات الأرقام والأقوال المختلَف فيها وما يعين على قراءتها
verify-exact = مطابق تماماً
verify-exact-means = الكلمات نفسها والفقرة نفسها والبصمة نفسها
verify-moved = انتقل من مكانه
verify-moved-means = الفقرة نفسها، لكن ليس في الموضع الذي ذكرناه
verify-changed = الكلمات موجودة والفقرة تغيّرت
verify-changed-means = الكلمات هناك، وما حولها ليس ما قرأناه
verify-missing = مفقود
verify-missing-means = الكلمات ليست في نسختك
verify-ours = من حسابنا
verify-ours-means = ليس في أي تقرير؛ وقيمته من قيمة الكلمات التي حُسب منها
verify-honest = يدل هذا على أننا نقلنا بأمانة، لا على أن التقرير صحيح.
verify-edition = اختلاف طبعة التقرير ليس خطأ: الفقرات تنتقل والكلمات تتغيّر.
verify-there = في نسختك
verify-lit = نسختك، وكلماتنا مضاءة فيها
verify-lit-lede = تُعرض لك وحدك من نصك أنت. الأعداد هي أعداد فقرات التقرير، دون العناوين الفرعية وأسماء المشاركين.
verify-is-exact = مطابق تماماً
verify-is-moved = انتقل: الفقرة { "{" }here{ "}" } هنا، و{ "{" }ours{ "}" } عندنا
verify-is-within = انتقل: في موضع من فقرته غير الذي ذكرناه
verify-is-changed = الكلمات موجودة، لكن الفقرة تغيّرت
verify-is-astray = الكلمات موجودة، لكن ليس في الفقرة التي نشير إليها: هذا خطأ منّا
verify-is-missing = مفقود: هذه الكلمات ليست في نسختك
verify-is-ours = من كلمات وُجدت
verify-is-ours-lost = من كلمات لم توجد كما نشير إليها
verify-stranger = لم نتعرّف على أي فقرة من التقرير. هل هذا هو التقرير، وباللغة التي نُشر بها؟
verify-left-out = كلمات نسختك غير المعروضة هنا: { "{" }words{ "}" }. لم يوجد فيها شيء.
verify-checking = جارٍ التحقق …
verify-empty = لا نص بعد. ألصقه أو اختر ملفاً.
verify-too-long = هذا أكثر من مليوني حرف، أطول من أي تقرير. أعطِ التقرير وحده.
verify-pdf = هذا ملف PDF ولا يمكن قراءته هنا. افتحه وانسخ نصه وألصقه أعلاه.
verify-picture = هذه صورة. يحتاج التحقق إلى النص نفسه.
verify-packed = هذا ليس نصاً عادياً. افتحه وانسخ نصه وألصقه أعلاه.
verify-unreadable = تعذّرت قراءة الملف. افتحه وانسخ نصه وألصقه أعلاه.
verify-encoding = الملف ليس بترميز Unicode. قُرئ على أنه { "{" }encoding{ "}" }؛ إن بدت الحروف خاطئة فألصق النص بدلاً منه.

# ملف تقرير غير منشور هنا
open-title = افتح ملف تقرير
open-way = أعندك ملف تقرير غير منشور هنا؟
open-deck = يصير ملف التقرير الصفحةَ التي كان سيصيرها لو نُشر، ببطاقاته ورسومه ومصادره. وهو هنا معروض لك وحدك.
open-needs = يحتاج عرض الملف إلى JavaScript. ومن دونها أعطِ الملف للأمر check.
open-broken = تعذّر تحميل ما يعرض ملفات التقارير. أعد تحميل الصفحة للمحاولة من جديد.
open-drop = أفلت ملف تقرير هنا
open-choose = اختر ملفاً
open-paste = أو ألصق نصّه
open-show = اعرضه
open-kept = يبقى الملف في هذا التبويب ويُنسى حين تغلقه. ولا يُرسَل منه شيء.
open-shared = ما يتركه الملف للسجلات المشتركة يُبحث عنه في سجلات هذا الموقع التي جاءت مع هذه الصفحة.
open-fetching = يُطلب { "{" }address{ "}" } …
open-reading = يُقرأ { "{" }name{ "}" } …
open-checking = يُعرض { "{" }name{ "}" } على كل القواعد …
open-drawing = يُرسم { "{" }name{ "}" } …
open-cancel = إلغاء
open-cancelled = أُلغي. لا يُعرض شيء.
open-found = لا يُعرض { "{" }name{ "}" }: هذا ما وجده الفحص.
open-stopped = تعذّر عرض { "{" }name{ "}" }: توقف البرنامج عنده. ليس ملف تقرير كما نعرفه؛ وقد يقول الأمر check أكثر.
open-unlisted = لا يفتح هذا الموقع ملفات من { "{" }address{ "}" }. نزّل الملف وأعطه هنا، أو اطلب ممن يدير الموقع أن يذكر مصدره في ملف الموقع.
open-unfetched = لم يعطِ { "{" }address{ "}" } ملفاً يجوز لهذه الصفحة أن تقرأه. يجب أن يجيب بنفسه من دون أن يقود إلى مكان آخر، وأن يسمح لمواقع أخرى بقراءته.
open-too-large = يعطي { "{" }address{ "}" } أكثر من { "{" }megabytes{ "}" } ميغابايت، وذلك أكبر من أي ملف تقرير.
open-not-here = غير منشور هنا
open-unpublished = هذا التقرير غير منشور هنا. أنت تنظر إلى الملف { $name } الذي أُعطي لهذه الصفحة. لم يقرأه أحد من هذا الموقع، ولم يُرسَل منه شيء ولم يُحفظ.
open-close = أغلقه

# حيث تُكتب ملفات التقارير
desk-page-title = المكتب
desk-way = أتكتب ملف تقرير؟
desk-deck = أعطِ نصّ تقرير. تُقترح الكميات التي فيه ولا تؤخذ واحدة منها من نفسها: أنت تقول من قالها وعن أي مكان وزمان، وترى ما سيُنشر.
desk-needs = يحتاج المكتب إلى JavaScript. ومن دونها يبدأ الأمر new ملف تقرير من نص.
desk-broken = تعذّر تحميل المكتب. أعد تحميل الصفحة للمحاولة من جديد.
desk-kept = يبقى النص على هذا الجهاز: لا يُرسَل منه شيء. وتُحفظ كل خطوة في هذا المتصفح إلى أن تحذف المسودة. ولا يحوي ملف التقرير من كل موضع إلا ست كلمات على الأكثر وبصمات.
desk-drafts = المسودات في هذا المتصفح
desk-no-drafts = لا توجد مسودة بعد.
desk-begin-title = ابدأ
desk-drop = أفلت هنا نصاً أو صفحة أو ملف تقرير
desk-paste = أو ألصقه، فقرة في كل سطر
desk-publisher = ناشر التقرير
desk-begin = ابحث عن الكميات
desk-part-text = 1. النص
desk-part-form = 2. الرقم
desk-part-findings = 3. ما يقوله الفحص
desk-part-pages = 4. كما سيُنشر
desk-report = 5. التقرير
desk-proposed = مقترح
desk-open = مفتوح في النموذج
desk-taken = مأخوذ
desk-context = سياق
desk-aside = متروك
desk-take = خذ هذا الرقم
desk-to-context = إنه سياق
desk-set-aside = اتركه
desk-as-before = املأ كما في السابق
desk-undo = تراجع
desk-export = نزّل ملف التقرير
desk-close = أغلق المسودة
desk-describe = احفظ هذا عن التقرير
desk-keys = المفاتيح
desk-key-next = التالي، في النص
desk-key-previous = السابق، في النص
desk-key-open = إلى النموذج
desk-key-back = العودة إلى النص
desk-saved = حُفظ في هذا المتصفح.
desk-unsaved = لا يحفظ هذا المتصفح المسودة: قرصه ممتلئ أو أُمر بألا يحفظ شيئاً. نزّل ملف التقرير بين حين وآخر كي لا يضيع شيء.
desk-working = يعمل …
desk-stopped = توقف البرنامج عند هذه الخطوة ولم يتغير شيء. جرّب طريقاً آخر، أو نزّل ملف التقرير وأعطه للأمر check.
desk-open-draft = افتح { "{" }name{ "}" }، { "{" }when{ "}" }
desk-remove-draft = احذف { "{" }name{ "}" }، { "{" }when{ "}" }
desk-exported = { "{" }name{ "}" } في طريقه إلى تنزيلاتك.
desk-empty = لا يوجد نص بعد. ألصقه أو اختر ملفاً.
desk-unreadable = تعذّرت قراءة الملف نصاً لا يتجاوز 8 ميغابايت.
desk-nothing-left = لا شيء ينتظر النظر فيه.
desk-no-findings = لا تجد القواعد شيئاً في ما أُخذ.
desk-no-pages = تظهر البطاقات والرسوم هنا حين يؤخذ رقم.
desk-not-yet = لا يمكن عرض ما أُخذ قبل ألا يجد الفحص فيه شيئاً.
desk-told = ينتظر: { $proposed }. مأخوذ: { $taken }. سياق: { $context }.
desk-yes = نعم
desk-no = لا
desk-amount = المقدار
desk-amount-hint = 42 أو about 43,500 أو at least 30 أو 30-40
desk-label = الكلمات بعد الرقم
desk-label-hint = بالإنكليزية: people fled the harbour
desk-measure = ما يُعدّ
desk-measure-hint = بالإنكليزية: people killed أو refugees
desk-kind = النوع
desk-unit = الوحدة
desk-unit-hint = بالإنكليزية: people أو hours
desk-per = لكل، في المعدّل
desk-topic = الموضوع
desk-topic-hint = بالإنكليزية: Killed أو Displaced
desk-population = بين من
desk-population-hint = بالإنكليزية: people أو civilians
desk-claimant = من يقول ذلك كما يصفه التقرير
desk-claimant-hint = ما يلي «said» بالإنكليزية: the mayor of Port Example
desk-category = الفئة
desk-named = مسمّى في التقرير
desk-standing = حاله حين يقوله مصدر واحد
desk-standing-hint = بالإنكليزية: One official, not checked
desk-support = من يقف وراءه
desk-verified = تحقق منه من وكيف
desk-verified-hint = فقط حيث جرى التحقق
desk-place = المكان
desk-level = مستوى المكان
desk-sensitive = هل قد يتأذى من فيه؟
desk-sensitive-hint = لموقع مثل عيادة
desk-when = الزمن
desk-as-of = في يوم بعينه
desk-during = من يوم إلى يوم
desk-from = اليوم أو أولها
desk-until = آخر يوم
desk-day-hint = 2012-07-30؛ فارغ حيث لم يُذكر
desk-dated = كيف عُرفت الأيام
desk-period = الزمن بالكلمات
desk-period-hint = بالإنكليزية: Tuesday 5 March 2024
desk-doubt = الشك الذي عُبّر عنه
desk-doubt-claimant = من القائل
desk-doubt-reporters = من المراسلين
desk-doubting = الشك بالكلمات
desk-doubting-hint = بالإنكليزية: Doubt voiced by the reporters
desk-caveat = التحفظ بكلماتنا
desk-caveat-hint = بالإنكليزية، مع سطوره أو مع «not stated»
desk-lines = السطور التي يتبعها
desk-lines-hint = مثل 2, 5
desk-words = الكلمات في التقرير
desk-words-hint = ست على الأكثر ومعها الرقم
desk-word = أولها في سطرها
desk-word-hint = تُعدّ من 1
desk-card = رقم رئيسي له بطاقة
desk-card-hint = تقف الأخرى في الجدول
desk-line = السطر
desk-stock = هذا العدد موجود
desk-flow = هذا العدد خلال مدة
desk-rate = هذا العدد في كل مدة
desk-share = نسبة
desk-duration = مدة
desk-distance = مسافة
desk-country = بلد
desk-region = إقليم
desk-city = مدينة
desk-district = حيّ
desk-site = موقع واحد
desk-nowhere = لم يُذكر
desk-by-reporters = رواية المراسلين أنفسهم
desk-one-source = مصدر واحد
desk-several-sources = مصادر عدة
desk-is-verified = متحقَّق منه
desk-minute = دقيقة
desk-hour = ساعة
desk-a-day = يوم
desk-week = أسبوع
desk-month = شهر
desk-year = سنة
desk-known-stated = مذكورة في التقرير
desk-known-found = وُجدت في مكان آخر
desk-known-inferred = مستنتَجة
desk-title = عنوان الصفحة
desk-title-hint = بالإنكليزية، مكان وتاريخ
desk-id = الاسم في العناوين
desk-id-hint = a-z و0-9 وشرطات: port-example-2024-03-05
desk-headline = العنوان كما طُبع
desk-dateline = كُتب من
desk-language = لغة التقرير
desk-language-hint = مثل en أو ar
desk-url = العنوان الشبكي
desk-day = يوم النشر
desk-known = كيف عُرف ذلك اليوم
desk-reasoning = كيف وُجد أو استُنتج
desk-reasoning-hint = بالإنكليزية؛ لا حيث ذُكر
desk-entries = الرسوم والخلافات والملاحظات
desk-no-entries = لا شيء بعد. خذ أولاً الأرقام التي تظهر فيه.
desk-new-entry = واحد جديد
desk-begin-entry = افتح نموذجه
desk-key-new = إلى ما يمكن بدؤه، في النص
desk-chart-parts = رسم: أجزاء من كل
desk-chart-stock = رسم: عدد موجود وما جاء إليه
desk-chart-ranges = رسم: أعداد على محور واحد
desk-chart-timeline = رسم: ما جرى ومتى
desk-chart-dispute = رسم: مواقف في خلاف
desk-chart-series = رسم: خط عبر الزمن
desk-dispute = خلاف
desk-source-note = ملاحظة عن المصدر
desk-more = العلاقات والانقطاعات والطريقة
desk-correct = صحّح ما نُشر
desk-write-correction = اكتب هذا التصويب
desk-keep-entry = احفظ هذا
desk-drop-entry = أخرجه
desk-back = العودة إلى الرقم
desk-nth = { $what } ({ $number })
desk-entry-id-hint = a-z و0-9 والشرطات؛ ويؤخذ من كلماته إن تُرك فارغاً
desk-takeaway = ما يبيّنه، في جملة
desk-takeaway-hint = بالإنكليزية، وفيها اسم القائل
desk-whole = الكل
desk-parts = أجزاؤه
desk-rest = ما بقي
desk-rest-hint = حسابنا نحن؛ ويجوز تركه
desk-stock-figure = كم هم هناك
desk-flow-figure = كم منهم جاؤوا
desk-share-figure = حصة هذا من ذاك
desk-panel = المحور
desk-panel-hint = أرقام لمقياس واحد ومكان واحد وفئة واحدة
desk-rows = ما فيه، من الأعلى إلى الأسفل
desk-figures = أرقام مقياس واحد لمكان واحد وفئة واحدة
desk-note = ملاحظة بكلماتنا
desk-question = السؤال
desk-summary = موضوعه، من غير انحياز
desk-side = الطرف
desk-side-name = اسم الطرف
desk-voice = الصوت
desk-speaker = من يقول ذلك
desk-reporters = موقف المراسلين أنفسهم
desk-verdict = ذلك الموقف في جملة
desk-relation = العلاقة
desk-is = ما هو
desk-other-figure = الرقم الآخر
desk-because = لماذا، بكلماتنا
desk-because-hint = ما يأتي بعد «لأن»، بالإنكليزية
desk-place-note = المزيد عن المكان
desk-method = كيف جرى العدّ، كما يقول التقرير
desk-break = انقطاع في السلسلة
desk-note-title = العنوان
desk-note-text = الملاحظة، بكلماتنا
desk-to = ما هو الآن
desk-on = يوم التصويب
desk-lacking = املأ: { $field }.
desk-no-day = اكتب اليوم هكذا: 2012-07-30.
desk-registered = في سجلات الموقع المشتركة «{ $has }» لهذا، وتشترك فيه كل التقارير. اكتب مثله، أو غيّره في registers.json.
desk-registered-empty = ليس في سجلات الموقع المشتركة شيء لهذا، وتشترك فيها كل التقارير. اتركه فارغاً، أو أضفه في registers.json.
desk-shared = تُعرض في النموذج جهات وأماكن ومقاييس من سجلات هذا الموقع المشتركة. جاءت مع هذه الصفحة؛ والملف يسمّيها والموقع يعرف الباقي.
desk-is-table = إنه جدول
desk-table-title = الجدول
desk-table-size = { $name }: الصفوف { $rows }، الأعمدة { $columns }. الصفوف الأولى:
desk-table-columns = ما هو كل عمود
desk-table-take = اصنع منه أرقاماً
desk-table-told = الأرقام: { $figures }. الصفوف: { $rows }. خلايا بلا قيمة: { $missing }.
desk-table-problems = ما يُترك، وما ينبغي النظر فيه
desk-table-no-problems = كل شيء مأخوذ.
desk-mapping-save = نزّل الربط
desk-mapping-load = استعمل ملف ربط
desk-no-json = ملف المسودة ليس JSON: لا يمكن أن يُقرأ من السطر { $line }، الموضع { $column }. تراجع عن الخطوة الأخيرة أو افتح الملف من جديد.
desk-table-unread = تعذّرت قراءة الجدول: { $why }؛ { $mend }.
desk-mapping-unread = تعذّرت قراءة الربط: { $why }؛ { $mend }.
desk-header-row = آخر صف من العناوين
desk-header-row-hint = يُعدّ من 1؛ و0 إن لم يوجد
desk-decimal = علامة الكسور العشرية
desk-dates = ما يأتي أولاً في التاريخ
desk-day-first = اليوم
desk-month-first = الشهر
desk-missing = ما يعني أنه لا قيمة
desk-missing-hint = بفواصل بينها؛ وNA وn/a و- وما أشبهها معروفة
desk-column = العمود { $letters }
desk-use = يحوي
desk-use-number = أعداد: رقم في كل صف
desk-use-measure = ما تعدّه أعداد الصف
desk-use-as-of = اليوم الذي تصحّ فيه
desk-use-on = اليوم الذي حدث فيه
desk-use-start = أول يوم
desk-use-end = آخر يوم
desk-use-place = المكان
desk-use-population = بين من
desk-use-claimant = من يقوله
desk-use-ignore = ما لا يؤخذ
desk-measure-id = ما تعدّه
desk-place-id = مكان العمود كله
desk-population-id = بين من، في العمود كله
desk-claimant-id = من يقوله، في العمود كله
desk-of-id-hint = معرّفاً: a-z و0-9 والشرطات
desk-qualifier = مدى الدقة
desk-exact = مضبوط
desk-about = نحو
desk-at-least = على الأقل
desk-at-most = على الأكثر
desk-nearly = قرابة

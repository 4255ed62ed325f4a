# Awaits a native reader.

### Borrow equipment (dialogs/borrow.py, bot/outcomes/reserve.py, bot/outcomes/move_loan.py).

# .missing: $item (String) - the kind that was wished for
borrow-kind = كل شيء يُعار مجانًا. ماذا تحتاجون؟
    .missing = للأسف ليس لدينا هذا للإعارة: { $item }.
    .self = كل شيء يُعار مجانًا. ماذا تريدون؟
# .missing: $size (Number) - the size that was wished for
borrow-size = أي مقاس يناسبكم؟
    .missing = للأسف ليس لدينا المقاس { $size }. وهذا ما لدينا:
# $item (String), $free (Number) - how many nobody has
borrow-size-option = { $item } (المتاح: { $free })
# $item, $place and $coordinator (String), $days (Number) - how long it may be kept
borrow-consent = متاح الآن: <b>{ $item }</b> في { $place }. مدة الإعارة بالأيام: { $days }. هل أحجزه لكم؟ يصل عندها اسمكم الأول إلى { $coordinator }.
    .self = متاح الآن: <b>{ $item }</b> في { $place }. مدة الإعارة بالأيام: { $days }. هل أحجزه لكم؟ يصل عندها اسمكم الأول إلى { $coordinator }.
borrow-yes = نعم، احجزوه لنا
    .self = نعم، احجزوه لي
borrow-gone = للأسف سبقكم أحد إليه للتو. هل تريدون سؤال إنسان إن كان سيتوفر شيء قريبًا؟
# $coordinator (String)
borrow-nothing = كل شيء معار الآن. يعرف { $coordinator } متى يعود شيء منه. هل تريدون السؤال؟
# $item, $place and $coordinator (String), $reads (String) - a sentence that says who reads and when
borrow-done = حجزنا لكم { $item } في { $place }. ستصلكم رسالة من { $coordinator } عن موعد الاستلام. { $reads }
    .self = حجزنا لكم { $item } في { $place }. ستصلكم رسالة من { $coordinator } عن موعد الاستلام. { $reads }
# $item (String), $day (String) - by when it is to be back; in all of them
loan-out = نتمنى لكم وقتًا ممتعًا! نحتاج استعادة { $item } قبل نهاية { $day }. وإن صعب ذلك فاكتبوا لنا.
loan-back = شكرًا على إعادة { $item }! أهلًا بكم متى أردتم الاستعارة من جديد.
loan-cancelled = لم يعد { $item } محجوزًا لكم. اكتبوا لنا إن أردتم استعارة شيء آخر.

## What is out: reminders and a week more (bot/outcomes/remind.py, bot/outcomes/press_loan.py)

# $item (String), $day (String) - by when it is to be back, $coordinator (String); in both
borrow-remind = تذكير لطيف: نحتاج استعادة { $item } قبل نهاية { $day }. نأمل أنكم استمتعتم!
    .after = كنا ننتظر عودة { $item } قبل نهاية { $day }. النسيان يحدث للجميع ولا بأس في ذلك. هل يمكنكم إعادته في الأيام القريبة؟ وإن كان في الأمر صعوبة أو تعطّل شيء فاكتبوا هنا إلى { $coordinator }. لن يكلفكم ذلك شيئًا.
borrow-longer = نريده أسبوعًا آخر
borrow-brought-back = لقد أعدناه
borrow-help = نحتاج مساعدة
# $item (String), $day (String) - by when it is to be back
borrow-extended = يسعدنا أنكم تستفيدون من { $item }! يمكنكم الاحتفاظ به أسبوعًا آخر. نحتاج استعادته قبل نهاية { $day }.
# $item (String), $day (String) - by when it is to be back, $coordinator (String)
borrow-longer-once = سبق أن حصلتم على أسبوع إضافي مع { $item }، وموعد إعادته { $day }. إن احتجتم وقتًا أطول فاسألوا { $coordinator }.
# $item (String), $day (String) - by when it is to be back, $coordinator (String)
borrow-longer-waited = هناك طفل آخر ينتظر { $item }، ولذلك نحتاج استعادته قبل نهاية { $day }. وإن صعب ذلك فاكتبوا إلى { $coordinator }.
# $item and $coordinator (String)
borrow-said-back = شكرًا جزيلًا على إعادة { $item }! سنخبر بذلك { $coordinator }.

## Waiting for what is lent out (bot/outcomes/wait_for.py, bot/outcomes/offer_item.py, bot/outcomes/press_offer.py)

# $item (String)
borrow-away = معار الآن: { $item }
# $item and $coordinator (String)
borrow-wait = للأسف معار الآن: <b>{ $item }</b>. هل أخبركم حين يصبح متاحًا لكم؟ عندها أحتفظ باسمكم الأول، ويظهر انتظاركم عند { $coordinator }.
    .self = للأسف معار الآن: <b>{ $item }</b>. هل أخبركم حين يصبح متاحًا لكم؟ عندها أحتفظ باسمكم الأول، ويظهر انتظاركم عند { $coordinator }.
borrow-wait-yes = نعم، أخبروني
# $item (String)
borrow-waits = أنتم الآن في قائمة الانتظار: { $item }. سأكتب لكم حالما يأتي دوركم، وأحجزه لكم ريثما تفكرون.
    .self = أنتم الآن في قائمة الانتظار: { $item }. سأكتب لكم حالما يأتي دوركم، وأحجزه لكم ريثما تفكرون.
# $item (String)
borrow-waits-already = أنتم في قائمة الانتظار من قبل: { $item }. سأكتب لكم حالما يأتي دوركم.
    .self = أنتم في قائمة الانتظار من قبل: { $item }. سأكتب لكم حالما يأتي دوركم.
# $item and $place (String), $until (String) - a moment
borrow-offer = خبر سار! أصبح متاحًا: <b>{ $item }</b>، والآن دوركم. أحجزه لكم في { $place } حتى { $until }. هل تريدونه؟
    .self = خبر سار! أصبح متاحًا: <b>{ $item }</b>، والآن دوركم. أحجزه لكم في { $place } حتى { $until }. هل تريدونه؟
borrow-offer-yes = نعم، نريده
borrow-offer-no = لا شكرًا، لتأخذه العائلة التالية
# $item (String) in all of them
borrow-offer-declined = شكرًا على إخبارنا! ينتقل الآن إلى التالي في القائمة: { $item }.
borrow-offer-lapsed = لم يصلنا جواب منكم، فانتقل إلى التالي في القائمة: { $item }. لا بأس في ذلك! وإن كنتم ما زلتم تريدونه فيسعدني أن أعيدكم إلى القائمة.
borrow-offer-over = للأسف انتهى هذا العرض: { $item }. هل تريدون سؤال إنسان إن كان سيتوفر غيره؟

## The kinds of item

item-backpack = حقيبة ظهر
item-bike = دراجة
item-football-boots = حذاء كرة قدم
item-helmet = خوذة
item-instrument = آلة موسيقية
item-racket = مضرب
item-rain-clothes = ملابس مطر
item-shin-guards = واقي الساق
item-skates = أحذية تزلج على الجليد
item-ski-boots = أحذية تزلج على الثلج
item-skis = زلاجات ثلج
item-sledge = مزلجة
item-sleeping-bag = كيس نوم
item-snowboard = لوح تزلج
item-swimming-gear = لوازم السباحة
item-tent = خيمة

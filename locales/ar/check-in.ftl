# Awaits a native reader.

### How it goes in the first year (dialogs/check_in.py, bot/outcomes/checked_in.py).

# $name (String) - the child, $activity (String)
check-in-how = مرحبًا! كيف تسير أمور { $name } في { $activity }؟
    .self = مرحبًا! كيف تسير أموركم في { $activity }؟
# Before the question, after some days without an answer.
check-in-reminder = تذكير صغير فقط. أجيبوا متى ناسبكم، والأمر اختياري تمامًا.
check-in-how-good = بخير 😊
check-in-how-so-so = لا بأس 😐
check-in-how-bad = ليست جيدة 🙁
check-in-how-stopped = توقف عن الحضور 👋
    .self = توقفتُ عن الحضور 👋
check-in-how-enough = لا أريد هذه الرسائل 🔕
# What is shown as the answer that was written, and not pressed.
check-in-how-words = بكلماتكم ✍️
# $name (String)
check-in-reason = شكرًا على صراحتكم. ما الصعب على { $name }؟
    .self = شكرًا على صراحتكم. ما الصعب عليكم؟
check-in-reason-cost = التكلفة كبيرة 💰
check-in-reason-equipment = تنقص معدات 🎿
check-in-reason-way = الوصول صعب 🚌
check-in-reason-unhappy = غير سعيد هناك 💬
check-in-reason-other = شيء آخر
# $name (String)
check-in-good = يسعدنا سماع ذلك! سلامنا إلى { $name }. سنسألكم من جديد بعد مدة.
    .self = يسعدنا سماع ذلك! سنسألكم من جديد بعد مدة.
# $name and $coordinator (String) in all of them
check-in-worry =
    .cost = لن يكون المال عائقًا. وصل الخبر إلى { $coordinator } وسنجد الحل معكم.
    .equipment = لذلك حل: يمكنكم الاستعارة مجانًا. وصل الخبر إلى { $coordinator } وستصلكم رسالة.
    .way = كثيرًا ما نجد من يوصل الأطفال معًا. وصل الخبر إلى { $coordinator } وستصلكم رسالة.
    .unhappy = يؤسفنا ذلك. وصل الخبر إلى { $coordinator }، ويمكن الحديث مع النادي أو إيجاد ما يحبه { $name } أكثر.
    .other = شكرًا لكم. وصل الخبر إلى { $coordinator } وستصلكم رسالة. اكتبوا المزيد هنا إن أحببتم.
    .stopped = شكرًا لإخبارنا. لا بأس أبدًا بالتوقف. وصل الخبر إلى { $coordinator }. وإذا أراد { $name } العودة أو تجربة شيء آخر فيسعدنا أن نساعد.
    .cost-self = لن يكون المال عائقًا. وصل الخبر إلى { $coordinator } وسنجد الحل معكم. لن نخبر أحدًا في البيت.
    .equipment-self = لذلك حل: يمكنكم الاستعارة مجانًا. وصل الخبر إلى { $coordinator } وستصلكم رسالة.
    .unhappy-self = يؤسفنا ذلك. وصل الخبر إلى { $coordinator } وستصلكم رسالة. لن نخبر أحدًا في البيت، ونبحث معكم عما تريدون.
    .stopped-self = شكرًا لإخبارنا. لا بأس أبدًا بالتوقف. وصل الخبر إلى { $coordinator }. وإن أردتم العودة أو تجربة شيء آخر فيسعدنا أن نساعد.
# $name (String)
check-in-last = مرّت سنة كاملة مع { $name }. شكرًا جزيلًا لأنكم سمحتم لنا بمرافقتكم! لن نسأل بعد الآن، لكن اكتبوا لنا هنا متى شئتم.
    .self = مرّت سنة كاملة. شكرًا جزيلًا لأنكم سمحتم لنا بمرافقتكم! لن نسأل بعد الآن، لكن اكتبوا لنا هنا متى شئتم.
# $name and $coordinator (String)
check-in-moved = شكرًا لأنكم سمحتم لنا بمرافقة { $name }! وبما أنكم ستنتقلون فلن نسأل بعد الآن. نتمنى لكم التوفيق في المكان الجديد. اكتبوا لنا هنا متى شئتم، ويسعد { $coordinator } أن يساعد.
check-in-changed = بدأ في نشاط آخر 🔁

## Whether a family wants to be asked (dialogs/first_year.py, bot/outcomes/opt_out.py, bot/outcomes/opt_in.py)

check-ins-off = حسنًا، لن نسألكم بعد الآن كيف تسير الأمور. اكتبوا لنا هنا متى شئتم، وللبدء من جديد اضغطوا الزر أو اكتبوا /checkins
check-ins-again = ابدأوا من جديد 🔔
    .done = يسعدنا ذلك! سنسألكم من وقت إلى آخر كيف تسير الأمور.
# $names (String) - of the children
check-ins-on = نسألكم من وقت إلى آخر كيف تسير أمور { $names }.
    .self = نسألكم من وقت إلى آخر كيف تسير أموركم.
check-ins-none = لا نتابع لكم أي طفل الآن. كيف يمكنني أن أساعد؟
    .self = لا نسألكم عن شيء الآن. كيف يمكنني أن أساعد؟

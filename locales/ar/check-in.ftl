# Awaits a native reader.

### How it goes in the first year (dialogs/check_in.py, bot/outcomes/checked_in.py).

# $name (String) - the child, $activity (String)
check-in-how = مرحبًا! كيف تسير أمور { $name } في { $activity }؟
check-in-how-good = بخير 😊
check-in-how-so-so = لا بأس 😐
check-in-how-bad = ليست جيدة 🙁
# $name (String)
check-in-reason = شكرًا على صراحتكم. ما الصعب على { $name }؟
check-in-reason-cost = التكلفة كبيرة 💰
check-in-reason-equipment = تنقص معدات 🎿
check-in-reason-way = الوصول صعب 🚌
check-in-reason-unhappy = غير سعيد هناك 💬
check-in-reason-other = شيء آخر
# $name (String)
check-in-good = يسعدنا سماع ذلك! سلامنا إلى { $name }. سنسألكم من جديد بعد مدة.
# $name and $coordinator (String) in all of them
check-in-worry =
    .cost = لن يكون المال عائقًا. وصل الخبر إلى { $coordinator } وسنجد الحل معكم.
    .equipment = لذلك حل: يمكنكم الاستعارة مجانًا. وصل الخبر إلى { $coordinator } وستصلكم رسالة.
    .way = كثيرًا ما نجد من يوصل الأطفال معًا. وصل الخبر إلى { $coordinator } وستصلكم رسالة.
    .unhappy = يؤسفنا ذلك. وصل الخبر إلى { $coordinator }، ويمكن الحديث مع النادي أو إيجاد ما يحبه { $name } أكثر.
    .other = شكرًا لكم. وصل الخبر إلى { $coordinator } وستصلكم رسالة. اكتبوا المزيد هنا إن أحببتم.

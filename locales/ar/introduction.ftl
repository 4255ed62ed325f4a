# Awaits a native reader.

### Whether anything has come of an introduction to a club (dialogs/introduction.py, bot/outcomes/).

# .activity: $activity (String)
introduction-how = مرحبًا! قبل مدة وصلناكم بأحد النوادي. هل بدأتم؟
    .activity = مرحبًا! قبل مدة وصلناكم بـ{ $activity }. هل بدأتم؟
    .self = مرحبًا! قبل مدة وصلناكم بأحد النوادي. هل بدأتم؟
    .activity-self = مرحبًا! قبل مدة وصلناكم بـ{ $activity }. هل بدأتم؟
introduction-how-been = نعم، ذهب الطفل إلى هناك ✅
    .self = نعم، ذهبتُ إلى هناك ✅
introduction-how-answered = ردّ النادي، لكننا لم نذهب بعد 💬
    .self = ردّ النادي، لكنني لم أذهب بعد 💬
introduction-how-not-yet = لا، لم يحدث شيء بعد ⏳
introduction-follow = خبر جميل! هل تريدون أن نسألكم من حين إلى آخر في السنة الأولى كيف تسير الأمور؟ يمكنكم التوقف متى شئتم.
introduction-name = ما اسم الطفل؟ يكفي الاسم الأول أو اسم الدلع.
# $name (String) - the child
introduction-age = كم عمر { $name }؟ اكتبوا العمر أو سنة الميلاد أو الصف، أو تجاوزوا السؤال.
    .self = كم عمركم؟ اكتبوا العمر أو سنة الميلاد أو الصف، أو تجاوزوا السؤال.
    .skip = تجاوز
# $coordinator (String)
introduction-later =
    .answered = جيد أن النادي ردّ عليكم. لا بأس أن تأتوا للتجربة فقط. سنسألكم مرة أخرى بعد أسبوع، وإن كان هناك عائق فيمكن أن يساعدكم { $coordinator }.
    .not-yet = قد يستغرق الأمر بعض الوقت. سنسألكم مرة أخرى بعد أسبوع. وإن أردتم المساعدة قبل ذلك فيمكن أن يتحدث { $coordinator } مع النادي.
introduction-helped = شكرًا لأنكم أخبرتمونا. وصل الخبر إلى { $coordinator } للحديث مع النادي، وسيصلكم الرد هنا.
introduction-been = خبر جميل! نتمنى لكم التوفيق. وإن صعب شيء فاكتبوا لنا، وسيبحث { $coordinator } معكم عن حل.
# $name (String) - the child
introduction-started = رائع! بعد أسبوع سنسألكم لأول مرة كيف تسير الأمور مع { $name }. واكتبوا قبل ذلك إن أردتم، وسيساعدكم { $coordinator }.
    .self = رائع! بعد أسبوع سنسألكم لأول مرة كيف تسير الأمور. واكتبوا قبل ذلك إن أردتم، وسيساعدكم { $coordinator }.

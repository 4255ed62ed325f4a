# Awaits a native reader.

### Put a child in touch (dialogs/referral.py, bot/outcomes/refer.py).

# $coordinator (String)
referral-role = جميل أنكم تفكرون في هذا الطفل. نجد الطريق معًا، أنتم والعائلة و{ $coordinator }. لا تكتبوا من هو الطفل بعد. من أين تعرفونه؟
referral-role-school = من المدرسة أو الروضة
referral-role-health = من التمريض المدرسي أو مركز الصحة
referral-role-nav = من NAV
referral-role-refugees = من قسم اللاجئين
referral-role-child-welfare = من حماية الطفل
referral-role-other = من مكان آخر
referral-family = هل تعرف العائلة أنكم تتواصلون معنا؟
referral-family-agreed = نعم، وقد وافقت
referral-family-knows = تعرف، لكنها لم تجب
referral-family-not-yet = لا، ليس بعد
# $coordinator (String)
referral-consent = هل أطلب من { $coordinator } أن تصلكم رسالة؟ يصل عندها اسمكم الأول وما أجبتم به الآن، لا أكثر.
# $coordinator (String), $reads (String) - a sentence that says who reads and when
referral-done = شكرًا لكم! ستصلكم هنا رسالة من { $coordinator }. { $reads } وفي هذه الأثناء يمكنكم إعطاء العائلة نصًا بلغتها، لتتواصل معنا بنفسها أيضًا.
    .not-agreed = شكرًا لكم! ستصلكم هنا رسالة من { $coordinator }. { $reads } لم أحتفظ بشيء مما كتبتم عن الطفل. والخطوة التالية أن تسألوا العائلة. هذا نص يمكنكم إعطاؤه لها بلغتها.

# Awaits a native reader.

### A human comes into the conversation, and leaves it (bot/outcomes/).

# $coordinator (String), $reads (String) - a sentence that says who reads and when
human-called =
    طلبتُ من { $coordinator } الرد عليكم هنا.

    { $reads } وفي هذه الأثناء اكتبوا ما الأمر إن أحببتم.
    .spoken =
        لا أستطيع الاستماع، لكن رسالتكم الصوتية وصلت إلى { $coordinator } للاستماع إليها والرد هنا.

        { $reads }
# $by (String) - the coordinator who has come; $municipality (String)
human-here = معكم الآن { $by } من { $municipality } للرد عليكم شخصيًا. وأنا أصمت في هذه الأثناء.
    .norwegian = سيكتب لكم { $by } بالنرويجية. اضغطوا مطوّلًا على الرسالة ثم اختاروا «ترجمة» لقراءتها بلغتكم. ويمكنكم الرد بلغتكم.
# $by (String) - one more coordinator who has come; $municipality (String)
human-joined = انضم إلينا الآن { $by } من { $municipality }.
# $by (String) - the coordinator who has left
human-left = انتهت محادثتكم مع { $by }. أعود أنا، الروبوت، للرد عليكم. ويمكنكم طلب إنسان متى شئتم.
# $coordinator (String)
sorry = نعتذر، حدث خطأ عندنا. رسالتكم محفوظة، وقد أبلغتُ { $coordinator }.
# Under a message that is not in the reader's language, and what it leads to (dialogs/route.py).
translate-label = بالنرويجية: كيف تترجمونها؟ 🇳🇴
    .other = كيف تترجمونها؟ 🌐
translate-how = لقراءة الرسالة بلغتكم اضغطوا عليها مطوّلًا ثم اختاروا «ترجمة». وإن لم يظهر هذا الخيار ففعّلوه في تيليغرام: الإعدادات ثم اللغة ثم «إظهار زر الترجمة». ويمكنكم الرد بلغتكم.

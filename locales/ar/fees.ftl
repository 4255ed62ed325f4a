# Awaits a native reader.

### Help with paying a fee (dialogs/fees.py, bot/outcomes/apply.py, bot/outcomes/move_application.py).

fees-scheme = لا ينبغي أن يُحرم طفل من نشاط بسبب المال. هذا ما يوجد عندنا. اضغطوا على ما يناسبكم، ونساعدكم في تقديم الطلب.
    .self = لا ينبغي أن يمنعكم المال من نشاط تحبونه. هذا ما يوجد عندنا. اضغطوا على ما يناسبكم، ونساعدكم في تقديم الطلب.
# $name, $who, $what, $limit, $by, $bring (String) - a scheme: who may apply, for what, up to how much, by when, what to bring
scheme =
    الدعم: <b>{ $name }</b>
    لمن: { $who } 👤
    لأجل: { $what } ✅
    المبلغ: { $limit } 💰
    الموعد: { $by } 🗓️
    أحضروا معكم: { $bring } 📎
# $kroner (Number)
scheme-limit = حتى { $kroner } كرونة
    .none = لا حدّ ثابت
# $scheme and $coordinator (String)
fees-consent = هل تريدون أن يساعدكم { $coordinator } من البلدية في طلب { $scheme }؟ يصله عندها اسمكم الأول وموضوع الطلب.
    .self = هل تريدون أن يساعدكم { $coordinator } من البلدية في طلب { $scheme }؟ يصله عندها اسمكم الأول وموضوع الطلب. لن نخبر أحدًا في البيت إلا إذا وافقتم.
# $coordinator (String), $reads (String) - a sentence that says who reads and when
apply-done = ممتاز! وصل الخبر إلى { $coordinator } وستصلكم رسالة هنا. { $reads } ونخبركم عند كل خطوة.
# $scheme and $coordinator (String) in all of them
application-applied = أُرسل طلبكم للحصول على { $scheme }. سنخبركم فور وصول الجواب. 📨
application-granted = خبر سار: تمت الموافقة على { $scheme }! سيصلكم من { $coordinator } شرح طريقة الدفع. 🎉
application-refused = للأسف جاء الجواب على طلب { $scheme } بالرفض. نبحث لكم عن طريق آخر، وستصلكم رسالة من { $coordinator }.

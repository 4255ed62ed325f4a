# Awaits a native reader.

### A coach or leader who worries (dialogs/concern.py, bot/outcomes/worry.py).

# $coordinator (String)
concern-about = شكرًا على اهتمامكم، فقد يعني ذلك كل شيء لطفل. يحق للنادي أيضًا استعمال برامج الدعم بمساعدة { $coordinator }. ما الموضوع؟ لا تكتبوا اسم العائلة بعد.
concern-about-fee = رسوم العضوية أو التدريب
concern-about-cup = بطولة أو رحلة أو مخيم
concern-about-kit = معدات أو زي
concern-about-sales = عمل تطوعي أو بيع
concern-about-other = شيء آخر
concern-when = متى ذلك؟
concern-when-today = اليوم أو غدًا
concern-when-this-week = هذا الأسبوع
concern-when-later = لاحقًا
concern-when-never = بلا يوم محدد
concern-agreed = هل تعرف العائلة أنكم تكتبون لنا، وهل وافقت على أن نعرف من هي؟
concern-agreed-yes = نعم، وافقت العائلة
concern-agreed-no = لا، لم نسألها بعد
concern-name = جيد. ما اسم الطفل؟ يكفي الاسم الأول.
# $coordinator (String)
concern-tell = هل يجوز أن تعرف العائلة من { $coordinator } أنكم من فكّر فيها؟
concern-tell-yes = نعم، لا مانع
concern-tell-no = لا، أفضّل ألا تعرف
# $coordinator (String)
concern-consent = هل أوصل هذا إلى { $coordinator } لتصلكم رسالة؟
# $coordinator (String), $reads (String) - a sentence that says who reads and when
concern-done = شكرًا لكم! وصل الأمر إلى { $coordinator } وستصلكم رسالة هنا. سنخبركم عندما يتولى أحد الأمر. { $reads }
# $coordinator (String)
concern-settled = خبر سار: تم حل الأمر الذي كتبتم عنه. يشكركم { $coordinator } على إخبارنا، فهذا يعني الكثير للطفل.

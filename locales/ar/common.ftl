# Awaits a native reader.

### Words that every dialog uses.

## dialogs/questions.py and dialogs/journeys.py

yes = نعم
no = لا
any = لا يهم
back = رجوع ↩️
# $answer (String) - what was chosen
chosen = الاختيار: <b>{ $answer }</b> ✓
no-longer-offered = هذا الخيار لم يعد متاحًا. إليكم المتاح الآن:
old-button = انتهى مفعول هذا الزر. نتابع من هنا:
edited = رأيت أنكم عدّلتم رسالة. سأبقى على جوابكم الأول. إن أردتم تغييره فاكتبوه من جديد أو استعملوا الأزرار.

## dialogs/route.py

hello = كيف أستطيع مساعدتكم؟ اختاروا من هنا، أو اكتبوا بكلماتكم.
not-understood = لم أفهم ذلك جيدًا. هل تعيدون المحاولة؟
    .no-text = شكرًا لكم! أنا أفهم النص المكتوب فقط. اكتبوا بضع كلمات أو اختاروا من هنا. وفي كل ما عدا ذلك يساعدكم إنسان.
    .unsure = لست متأكدًا مما تقصدون. هل هو أحد هذه الأمور؟
    .other = آسف، لا أستطيع المساعدة في هذا. أنا أعرف أنشطة أوقات الفراغ للأطفال والشباب، والمساعدة في دفع تكاليفها، واستعارة المعدات.
# A message was about two things; where a dialog was left for another one.
also = وسننظر في الأمر الآخر أيضًا. اضغطوا حين تكونون مستعدين:
come-back-offer = يمكننا أن نكمل بعد ذلك من حيث كنا:
come-back = ↩️ العودة إلى ما كنا فيه
# $coordinator (String) - the coordinator's name
passed-on = أوصلتُ رسالتكم إلى { $coordinator }.
# $by (String) - the name of the coordinator who has the conversation
with-human = المحادثة الآن مع { $by }. اكتبوا هنا وستصل رسالتكم، وأعود أنا للرد بعد ذلك.

# To whoever writes a command of the coordinators' outside of their group.
desk-only = هذا الأمر مخصص للمنسّقين في مجموعتهم.

## dialogs/describing.py

# What stands between the items of a list.
list = {"، "}
# $weekday (String), $starts and $ends (String) - times such as 17:00
session = { $weekday } من { $starts } إلى { $ends }
# $first and $last (String) - weekdays; $starts and $ends (String) - times
hours-span = من { $first } إلى { $last }، من الساعة { $starts } إلى { $ends }
weekday-mon = الاثنين
weekday-tue = الثلاثاء
weekday-wed = الأربعاء
weekday-thu = الخميس
weekday-fri = الجمعة
weekday-sat = السبت
weekday-sun = الأحد
# $kroner (Number) - the price of a season
activity-price = { $kroner ->
    [0] مجانًا
    [zero] مجانًا
    [one] { $kroner } كرونة للموسم
    [two] { $kroner } كرونة للموسم
    [few] { $kroner } كرونات للموسم
    [many] { $kroner } كرونة للموسم
   *[other] { $kroner } كرونة للموسم
}
# $name, $organiser, $place (String), $sessions (String) - weekdays and times, $price (String),
# $youngest and $oldest (Number) - ages in years, $contact and $phone (String)
activity =
    <b>{ $name }</b> (من عمر { $youngest } إلى { $oldest })
    المكان: { $place }، { $organiser } 📍
    الوقت: { $sessions } 🕔
    السعر: { $price } 💰
    للتواصل: { $contact }، هاتف { $phone } ☎️
# $coordinator (String); $hours (String) - when the coordinator reads
# .later: $when (String) - a moment; .cover and .cover-later: $last (String) - a day, $cover (String) - who reads meanwhile
reads = تصل الرسائل إلى { $coordinator } وتُقرأ { $hours }.
    .later = لا أحد يقرأ الرسائل الآن. رسالتكم محفوظة لدى { $coordinator } وستُقرأ { $when }.
    .cover = يستمر غياب { $coordinator } حتى نهاية يوم { $last }. وحتى ذلك الحين يأتيكم الرد من { $cover }، وتُقرأ الرسائل { $hours }.
    .cover-later = يستمر غياب { $coordinator } حتى نهاية يوم { $last }. وحتى ذلك الحين يأتيكم الرد من { $cover }، وستُقرأ رسالتكم { $when }.
# $weekday (String), $date (String) - such as 24.11
day = { $weekday } { $date }
# $weekday (String), $date (String) - such as 24.11, $clock (String) - such as 09:00
moment = يوم { $weekday } { $date } الساعة { $clock }

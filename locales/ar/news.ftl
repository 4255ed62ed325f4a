# Awaits a native reader.

### Messages about what is free (dialogs/news.py).

news-ask = هل تريدون رسالة حين يكون هناك شيء مجاني للأطفال، مثلًا في العطلة المدرسية؟ يمكنكم إيقافها في أي وقت.
news-yes = نعم، من فضلكم
news-no = لا شكرًا
news-agreed = جيد! سأكتب لكم حين يكون هناك شيء مجاني. لإيقاف هذه الرسائل اكتبوا كلمة «توقف».
news-ages = كم أعمار الأطفال؟ اختاروا هنا إن أردتم ما يناسبهم فقط. يمكنكم اختيار أكثر من عمر.
news-places = أين تسكنون؟ اختاروا هنا إن أردتم ما هو قريب منكم فقط.
# $ages (String) - spans of ages
news-ages-kept = حسنًا، سأكتب لكم حين يكون هناك شيء للأعمار { $ages }.
    .every = حسنًا، سأكتب لكم حين يكون هناك شيء لأي عمر.
# $places (String) - names of places
news-places-kept = فقط بالقرب من { $places }.
# $youngest and $oldest (Number) - ages in years
news-band = من { $youngest } إلى { $oldest }
# $choice (String) - a span of ages or a place
news-chosen = { $choice } ✓
news-stop = إيقاف هذه الرسائل 🔕
news-stopped = لن تصلكم رسائل أخرى عن الأنشطة المجانية. ويمكنكم دائمًا الكتابة إلي عن أي شيء آخر.
    .never = حسنًا، لن تصلكم رسائل عن الأنشطة المجانية. يمكنكم تغيير رأيكم هنا في أي وقت.

## A broadcast (bot/outcomes/broadcast.py)

news-only-norwegian = هذه الرسالة متوفرة بالنرويجية فقط:

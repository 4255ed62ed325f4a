# Awaits a native reader.

### A family opens the invitation link of an activity (dialogs/invited.py, dialogs/route.py).

# $activity and $coordinator (String)
invited-offer = مرحبًا! أرسل إليكم المدرب هذا الرابط لأن طفلكم يبدأ في <b>{ $activity }</b>. هل تريدون أن نسألكم من حين إلى آخر في السنة الأولى كيف تسير الأمور، كي يساعدكم { $coordinator } إن كان شيء مكلفًا أو صعبًا؟ نحفظ الاسم الأول للطفل فقط.
invited-over = لم يعد هذا الرابط صالحًا. اطلبوا رابطًا جديدًا ممن أرسله. ويمكنني في هذه الأثناء مساعدتكم في أمور أخرى:

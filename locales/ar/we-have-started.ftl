# Awaits a native reader.

### A family tells out of the blue that its child has begun somewhere (dialogs/we_have_started.py, bot/outcomes/begun.py).

we-have-started-interest = خبر جميل! ما نوع النشاط الذي بدأ فيه الطفل؟
we-have-started-activity = أي واحد من هذه؟
we-have-started-elsewhere = شيء آخر
we-have-started-place = ما اسم النشاط، وأين هو؟ اكتبوا بكلماتكم.

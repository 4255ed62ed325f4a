# Awaits a native reader.

### A coach makes a link for families (dialogs/make_invitation.py, bot/outcomes/make_invitation.py).

make-invitation-interest = ما نوع النشاط الذي له الرابط؟
# $activity, $coordinator and $day (String), $places (Number)
make-invitation-done = هذا رابط للعائلات التي تبدأ في <b>{ $activity }</b>. أعيدوا توجيه الرسالة التالية، أو اعرضوا الصورة. العائلة نفسها توافق على المتابعة، كي يساعدها { $coordinator } إن صعب شيء. الرابط صالح حتى { $day }، وعدد الأطفال الذين يتسع لهم: { $places }. وسيعلم { $coordinator } أنكم أنشأتموه.
# $activity and $day (String)
make-invitation-code = رابط { $activity }: للعرض أو لإعادة التوجيه. صالح حتى { $day }.
# $coordinator (String)
make-invitation-none = لا أستطيع إنشاء رابط الآن. حاولوا بعد قليل، أو اسألوا { $coordinator }.
    .enough = أنشأتم عدة روابط في اليوم الأخير، وما زالت صالحة. وإن احتجتم إلى المزيد فاسألوا { $coordinator }.

# Awaits a native reader.

### What a club may need after a worry, and a text for a family (dialogs/for_clubs.py, bot/outcomes/give_family_text.py).

club-button-talk = كيف تتحدثون مع العائلة 💬
club-button-dugnad = ما يحق للنادي طلبه 🧺
club-button-grants = أين يطلب النادي الدعم 💰
club-button-family = نص للعائلة 🌍

club-advice-talk =
    تحدثوا مع الأهل على انفراد، لا أمام الطفل أو الفريق. اسألوا بلطف: «هل يستطيع النادي أن يفعل شيئًا لتسهيل المشاركة؟» قولوا إن كثيرين يحصلون على مساعدة، وإن هناك مالًا مخصصًا لذلك.

    لا تسألوا عن دخل العائلة، ولا تجعلوا الطفل يترجم. ويمكن للطفل أن يتابع التدريب حتى نجد حلًا.
club-advice-dugnad = هذا ما يقوله الاتحاد الرياضي النرويجي: العمل التطوعي (dugnad) اختياري. لا يُلزم أحد بشراء بضاعة مقدمًا لبيعها، ويمكن إعادة ما لم يُبع، ولا غرامة على من لا يشارك. أخبروا كل الأهالي بذلك معًا، فلا يضطر أحد إلى السؤال.
# $coordinator (String), $schemes (String) - names, $from and $to (Number) - ages in years
club-advice-grants = يمكن للنوادي أن تطلب من Bufdir دعم إشراك الأطفال والشباب (Tilskudd til inkludering av barn og unge). هو للجهات العامة والمنظمات والجهات الخاصة، وليس للأفراد، ويخص من هم بين عمر { $from } و{ $to }. ولمعرفة المواعيد اسألوا { $coordinator }.
    .schemes = في البلدية يمكن للنادي أن يطلب أيضًا: { $schemes }

family-text-language = بأي لغة تريدون النص؟
family-text-forward = اضغطوا مطوّلًا على الرسالة التالية واختاروا «إعادة توجيه»، أو انسخوها. وإذا أُعيد توجيهها في تيليغرام فهي تدل العائلة على طريقها إليّ.
# $municipality, $coordinator and $phone (String)
family-text =
    أهلًا بكم! نريد أن يشارك كل طفل في { $municipality } في نشاط يحبه. تساعدكم البلدية، عن طريق { $coordinator }، في إيجاد نشاط ودفع تكاليفه واستعارة المعدات. الخدمة مجانية. لسنا NAV ولا دائرة الهجرة ولا حماية الطفل (barnevernet).

    القرار لكم وحدكم. اتصلوا على الرقم { $phone }، أو اكتبوا بلغتكم إلى خط المساعدة في تيليغرام.

# Awaits a native reader.

### The first words, and who is behind the helpline (bot/outcomes/greet.py, dialogs/route.py).

# $name (String) - the contact's first name; $municipality and $coordinator (String)
welcome =
    أهلًا { $name }! أنا مساعد آلي لأنشطة أوقات الفراغ للأطفال والشباب في { $municipality }: إيجاد نشاط، والحصول على دعم لدفع تكاليفه، واستعارة المعدات. الخدمة مجانية، واكتبوا بلغتكم.

    خلفي إنسان: { $coordinator }، من ينسّق برنامج ALLEMED في البلدية. نحن لسنا NAV ولا دائرة الهجرة ولا حماية الطفل (barnevernet). نحن ملزمون بالسرية، إلا إذا كان طفل في خطر. والوصول إلى إنسان لا يحتاج سوى ضغطة زر.
# $municipality and $coordinator (String)
about =
    هذا خط المساعدة لبرنامج ALLEMED في { $municipality }. أنا روبوت، أجيبكم فورًا وبلغتكم عن الأنشطة والدعم والمعدات. ولا يكلّف ذلك شيئًا.

    خلف الخدمة إنسان: { $coordinator }. يقرأ الناس ما ترسلونه عندما تطلبون ذلك، أو عندما توافقون على التواصل، أو إذا كان أحد في خطر. وكل من يقرأ ملزم بالسرية، إلا إذا كان طفل في خطر. نحن نرشد ونعرّف الناس ببعضهم، ولا نتخذ أي قرار في قضيتكم. لسنا NAV ولا دائرة الهجرة ولا حماية الطفل (barnevernet).
# Said only where the municipality is the invented sample.
welcome-sample = هذه بلدية خيالية للتجربة فقط. لا يقرأ أحد حقيقي ما تكتبونه.

# Awaits a native reader.

### Choose a language (dialogs/choose_language.py); each is offered in its own name.

choose-language = أي لغة تفضلون؟
language-changed = نتحدث الآن بالعربية. كيف أستطيع مساعدتكم؟
language-nb = Norsk
language-en = English
language-ar = العربية
language-nn = Nynorsk
language-pl = Polski
language-uk = Українська
language-ru = Русский
language-lt = Lietuvių
language-tr = Türkçe
language-fa = فارسی / دری
language-ur = اردو
language-ckb = کوردی (سۆرانی)
language-so = Soomaali
language-ti = ትግርኛ
language-es = Español
language-vi = Tiếng Việt

# An offer to whoever writes in another language than the helpline has spoken; in that other language.
switch-language = أرى أنكم تكتبون بالعربية. هل نتابع بالعربية؟
switch-language-yes = نعم، بالعربية
switch-language-no = لا، كما كان

# Awaits a native reader.

### Choose a language (dialogs/choose_language.py); each is offered in its own name.

choose-language = دوست دارید به کدام زبان صحبت کنیم؟
language-changed = حالا به فارسی (دری) صحبت می‌کنیم. چه کمکی از من برمی‌آید؟
language-nb = Norsk
language-nn = Nynorsk
language-en = English
language-pl = Polski
language-uk = Українська
language-ru = Русский
language-lt = Lietuvių
language-tr = Türkçe
language-ar = العربية
language-fa = فارسی / دری
language-ur = اردو
language-ckb = کوردی (سۆرانی)
language-so = Soomaali
language-ti = ትግርኛ
language-es = Español
language-vi = Tiếng Việt
# An offer to whoever writes in another language than the helpline has spoken; in that other language.
switch-language = می‌بینم که به فارسی (دری) می‌نویسید. به همین زبان ادامه بدهیم؟
switch-language-yes = بله، فارسی (دری)
switch-language-no = نه، مثل قبل

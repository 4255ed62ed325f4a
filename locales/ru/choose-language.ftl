# Awaits a native reader.

### Choose a language (dialogs/choose_language.py); each is offered in its own name.

choose-language = На каком языке вам удобно общаться?
language-changed = Теперь мы говорим по-русски. Чем могу помочь?
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
switch-language = Вижу, что вы пишете по-русски. Продолжим по-русски?
switch-language-yes = Да, по-русски
switch-language-no = Нет, как раньше

# Awaits a native reader.

### Choose a language (dialogs/choose_language.py); each is offered in its own name.

choose-language = W jakim języku chcesz rozmawiać?
language-changed = Teraz rozmawiamy po polsku. W czym mogę pomóc?
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
switch-language = Widzę, że piszesz po polsku. Chcesz dalej rozmawiać po polsku?
switch-language-yes = Tak, po polsku
switch-language-no = Nie, jak dotąd

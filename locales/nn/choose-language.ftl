# Awaits a native reader.

### Choose a language (dialogs/choose_language.py); each is offered in its own name.

choose-language = Kva språk vil du bruke?
language-changed = No snakkar vi nynorsk. Kva kan eg hjelpe med?
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
switch-language = Eg ser at du skriv nynorsk. Skal vi halde fram på nynorsk?
switch-language-yes = Ja, nynorsk
switch-language-no = Nei, som før

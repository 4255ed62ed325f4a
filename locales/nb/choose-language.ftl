### Choose a language (dialogs/choose_language.py); each is offered in its own name.

choose-language = Hvilket språk vil du bruke?
language-changed = Nå snakker vi norsk. Hva kan jeg hjelpe med?
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
switch-language = Jeg ser at du skriver norsk. Skal vi fortsette på norsk?
switch-language-yes = Ja, norsk
switch-language-no = Nei, som før

### Choose a language (dialogs/choose_language.py); each is offered in its own name.

choose-language = Which language would you like to use?
language-changed = Now we speak English. What can I help with?
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
switch-language = I see that you write in English. Shall we go on in English?
switch-language-yes = Yes, English
switch-language-no = No, as before

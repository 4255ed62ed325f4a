# Awaits a native reader.

### Choose a language (dialogs/choose_language.py); each is offered in its own name.

choose-language = دەتانەوێت بە کام زمان قسە بکەین؟
language-changed = ئێستا بە کوردی (سۆرانی) قسە دەکەین. چۆن یارمەتیتان بدەم؟
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
switch-language = دەبینم بە کوردی دەنووسن. با بە کوردی (سۆرانی) بەردەوام بین؟
switch-language-yes = بەڵێ، کوردی
switch-language-no = نەخێر، وەک پێشوو

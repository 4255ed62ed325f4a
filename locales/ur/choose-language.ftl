# Awaits a native reader.

### Choose a language (dialogs/choose_language.py); each is offered in its own name.

choose-language = ہم کس زبان میں بات کریں؟
language-changed = اب ہم اردو میں بات کر رہے ہیں۔ آپ کی کیا مدد کی جائے؟
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
switch-language = آپ کا پیغام اردو میں ہے۔ کیا ہم اردو میں بات جاری رکھیں؟
switch-language-yes = جی ہاں، اردو میں
switch-language-no = نہیں، پہلے کی طرح

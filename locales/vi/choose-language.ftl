# Awaits a native reader.

### Choose a language (dialogs/choose_language.py); each is offered in its own name.

choose-language = Bạn muốn dùng ngôn ngữ nào?
language-changed = Bây giờ chúng ta nói tiếng Việt. Tôi có thể giúp gì cho bạn?
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
switch-language = Tôi thấy bạn viết tiếng Việt. Chúng ta tiếp tục bằng tiếng Việt nhé?
switch-language-yes = Vâng, tiếng Việt
switch-language-no = Không, như trước

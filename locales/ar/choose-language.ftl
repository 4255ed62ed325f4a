# Awaits a native reader.

### Choose a language (dialogs/choose_language.py); each is offered in its own name.

choose-language = أي لغة تفضلون؟
language-changed = نتحدث الآن بالعربية. كيف أستطيع مساعدتكم؟
language-nb = Norsk
language-en = English
language-ar = العربية

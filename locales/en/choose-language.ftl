### Choose a language (dialogs/choose_language.py); each is offered in its own name.

choose-language = Which language would you like to use?
language-changed = Now we speak English. What can I help with?
language-nb = Norsk
language-en = English
language-ar = العربية

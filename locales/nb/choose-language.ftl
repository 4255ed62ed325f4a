### Choose a language (dialogs/choose_language.py); each is offered in its own name.

choose-language = Hvilket språk vil du bruke?
language-changed = Nå snakker vi norsk. Hva kan jeg hjelpe med?
language-nb = Norsk
language-en = English
language-ar = العربية

# Awaits a native reader.

### Buttons that lead to a dialog, by its topic (dialogs/menu.py).

menu-activity = ⚽ Znajdź zajęcia
menu-fees = 💰 Pomoc w opłatach
menu-extra_cost = 💸 Dodatkowy wydatek
menu-equipment = 🎿 Wypożycz sprzęt
menu-holiday = 🏖️ Ferie i wakacje
menu-human = 🙋 Rozmowa z człowiekiem
menu-concern = 🤝 Martwię się o zawodnika
menu-referral = 🏫 Kontakt dla dziecka
menu-trouble = 💬 Nie idzie najlepiej
menu-urgent = 🆘 Ktoś w niebezpieczeństwie
menu-about = ℹ️ Co to jest?
menu-words = 📖 Klubowe słówka
menu-news = 📣 Wieści o darmowej ofercie
menu-privacy = 🔒 Moje wiadomości
menu-make-invitation = 🔗 Link dla rodzin
menu-we-have-started = 🌱 Już zaczęliśmy
menu-language = 🌍 Język
menu-whom = 🙋 Dla kogo to jest

## The command menu (bot/commands.py)

command-activity = Znajdź zajęcia
command-human = Porozmawiaj z człowiekiem
command-checkins = Pytania o to, jak idzie
command-language = Zmień język
command-words = Słowa z życia klubu, z wyjaśnieniem
command-help = Co to jest?
command-news = Powiadomienia, gdy jest coś za darmo
command-stop = Koniec powiadomień o darmowej ofercie

### Buttons that lead to a dialog, by its topic (dialogs/menu.py).

menu-activity = ⚽ Finn en aktivitet
menu-fees = 💰 Hjelp til å betale
menu-extra_cost = 💸 En ekstra utgift
menu-equipment = 🎿 Lån av utstyr
menu-holiday = 🏖️ I skoleferien
menu-human = 🙋 Snakk med et menneske
menu-concern = 🤝 Bekymret for en spiller
menu-referral = 🏫 Sette et barn i kontakt
menu-trouble = 💬 Det går ikke så bra
menu-urgent = 🆘 Noen er i fare
menu-about = ℹ️ Hva er dette?
menu-words = 📖 Ord i klubben
menu-news = 📣 Beskjed om gratis tilbud
menu-privacy = 🔒 Det jeg har skrevet
menu-make-invitation = 🔗 Lenke til familier
menu-we-have-started = 🌱 Vi har begynt
menu-language = 🌍 Språk
menu-whom = 🙋 Hvem det er til

## The command menu (bot/commands.py)

command-activity = Finn en aktivitet
command-human = Snakk med et menneske
command-checkins = Spørsmål om hvordan det går
command-language = Bytt språk
command-words = Ord i klubblivet, forklart
command-help = Hva er dette?
command-news = Få beskjed om gratis tilbud
command-stop = Ikke flere beskjeder om gratis tilbud

# Awaits a native reader.

### Buttons that lead to a dialog, by its topic (dialogs/menu.py).

menu-activity = ⚽ Finn ein aktivitet
menu-fees = 💰 Hjelp til å betale
menu-extra_cost = 💸 Ei ekstra utgift
menu-equipment = 🎿 Lån av utstyr
menu-holiday = 🏖️ I skuleferien
menu-human = 🙋 Snakk med eit menneske
menu-concern = 🤝 Uroleg for ein spelar
menu-referral = 🏫 Setje eit barn i kontakt
menu-trouble = 💬 Det går ikkje så bra
menu-urgent = 🆘 Nokon er i fare
menu-about = ℹ️ Kva er dette?
menu-words = 📖 Ord i klubben
menu-news = 📣 Beskjed om gratis tilbod
menu-privacy = 🔒 Det eg har skrive
menu-make-invitation = 🔗 Lenkje til familiar
menu-we-have-started = 🌱 Vi har byrja
menu-language = 🌍 Språk
menu-whom = 🙋 Kven det er til

## The command menu (bot/commands.py)

command-activity = Finn ein aktivitet
command-human = Snakk med eit menneske
command-checkins = Spørsmål om korleis det går
command-language = Byt språk
command-words = Ord i klubblivet, forklarte
command-help = Kva er dette?
command-news = Få beskjed om gratis tilbod
command-stop = Ikkje fleire beskjedar om gratis tilbod

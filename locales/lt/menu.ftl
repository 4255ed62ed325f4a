# Awaits a native reader.

### Buttons that lead to a dialog, by its topic (dialogs/menu.py).

menu-activity = ⚽ Rasti būrelį
menu-fees = 💰 Pagalba susimokėti
menu-extra_cost = 💸 Papildoma išlaida
menu-equipment = 🎿 Pasiskolinti įrangą
menu-holiday = 🏖️ Per atostogas
menu-human = 🙋 Kalbėti su žmogumi
menu-concern = 🤝 Neramu dėl žaidėjo
menu-referral = 🏫 Supažindinti su vaiku
menu-trouble = 💬 Ne viskas gerai
menu-urgent = 🆘 Kažkam gresia pavojus
menu-about = ℹ️ Kas tai?
menu-words = 📖 Klubo žodžiai
menu-news = 📣 Žinios, kas nemokama
menu-privacy = 🔒 Mano žinutės
menu-make-invitation = 🔗 Nuoroda šeimoms
menu-we-have-started = 🌱 Jau pradėjome
menu-language = 🌍 Kalba
menu-whom = 🙋 Kam tai skirta

## The command menu (bot/commands.py)

command-activity = Rasti būrelį
command-human = Kalbėti su žmogumi
command-checkins = Klausimai apie tai, kaip sekasi
command-language = Pakeisti kalbą
command-words = Klubo gyvenimo žodžiai su paaiškinimais
command-help = Kas tai?
command-news = Pranešti, kai yra kas nors nemokama
command-stop = Daugiau nepranešti apie tai, kas nemokama

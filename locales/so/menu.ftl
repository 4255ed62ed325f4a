# Awaits a native reader.

### Buttons that lead to a dialog, by its topic (dialogs/menu.py).

menu-activity = ⚽ Raadi waxqabad
menu-fees = 💰 Caawimo lacag-bixinta
menu-extra_cost = 💸 Kharash dheeraad ah
menu-equipment = 🎿 Amaaho qalab
menu-holiday = 🏖️ Fasaxa iskuulka
menu-human = 🙋 La hadal qof
menu-concern = 🤝 Walaac ku saabsan ciyaartoy
menu-referral = 🏫 Ilmo nagu soo xir
menu-trouble = 💬 Si fiican uma socoto
menu-urgent = 🆘 Qof baa khatar ku jira
menu-about = ℹ️ Waa maxay kani?
menu-words = 📖 Ereyada naadiga
menu-news = 📣 Ogow waxa bilaashka ah
menu-privacy = 🔒 Waxa aan qoray
menu-make-invitation = 🔗 Linki loogu talagalay qoysaska
menu-we-have-started = 🌱 Waan bilownay
menu-language = 🌍 Luqadda
menu-whom = 🙋 Cidda ay u tahay

## The command menu (bot/commands.py)

command-activity = Raadi waxqabad
command-human = La hadal qof
command-checkins = Su'aalaha sida ay wax u socdaan
command-language = Beddel luqadda
command-words = Ereyada naadiga oo la sharxay
command-help = Waa maxay kani?
command-news = Hel war marka ay wax bilaash ah jiraan
command-stop = Jooji farriimaha waxa bilaashka ah

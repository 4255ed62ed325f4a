# Awaits a native reader.

### Buttons that lead to a dialog, by its topic (dialogs/menu.py).

menu-activity = ⚽ Знайти гурток чи секцію
menu-fees = 💰 Допомога з оплатою
menu-extra_cost = 💸 Додаткова витрата
menu-equipment = 🎿 Позичити спорядження
menu-holiday = 🏖️ На канікулах
menu-human = 🙋 Поговорити з людиною
menu-concern = 🤝 Хвилююся за гравця
menu-referral = 🏫 Познайомити нас із дитиною
menu-trouble = 💬 Не все гаразд
menu-urgent = 🆘 Хтось у небезпеці
menu-about = ℹ️ Що це таке?
menu-words = 📖 Слова з життя клубу
menu-news = 📣 Новини про безкоштовне
menu-privacy = 🔒 Мої повідомлення
menu-make-invitation = 🔗 Посилання для родин
menu-we-have-started = 🌱 Ми вже почали
menu-language = 🌍 Мова
menu-whom = 🙋 Для кого це

## The command menu (bot/commands.py)

command-activity = Знайти гурток чи секцію
command-human = Поговорити з людиною
command-checkins = Запитання про те, як ідуть справи
command-language = Змінити мову
command-words = Слова з життя клубу, з поясненнями
command-help = Що це таке?
command-news = Повідомляти, коли є щось безкоштовне
command-stop = Більше не повідомляти про безкоштовне

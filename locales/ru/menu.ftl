# Awaits a native reader.

### Buttons that lead to a dialog, by its topic (dialogs/menu.py).

menu-activity = ⚽ Найти кружок или секцию
menu-fees = 💰 Помощь с оплатой
menu-extra_cost = 💸 Дополнительный расход
menu-equipment = 🎿 Взять снаряжение
menu-holiday = 🏖️ На каникулах
menu-human = 🙋 Поговорить с человеком
menu-concern = 🤝 Беспокоюсь за игрока
menu-referral = 🏫 Познакомить нас с ребёнком
menu-trouble = 💬 Не всё ладится
menu-urgent = 🆘 Кто-то в опасности
menu-about = ℹ️ Что это такое?
menu-words = 📖 Слова из жизни клуба
menu-news = 📣 Новости о бесплатном
menu-privacy = 🔒 Мои сообщения
menu-make-invitation = 🔗 Ссылка для семей
menu-we-have-started = 🌱 Мы уже начали
menu-language = 🌍 Язык
menu-whom = 🙋 Для кого это

## The command menu (bot/commands.py)

command-activity = Найти кружок или секцию
command-human = Поговорить с человеком
command-checkins = Вопросы о том, как идут дела
command-language = Сменить язык
command-words = Слова из жизни клуба, с объяснениями
command-help = Что это такое?
command-news = Сообщать, когда есть что-то бесплатное
command-stop = Больше не сообщать о бесплатном

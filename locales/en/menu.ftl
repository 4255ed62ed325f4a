### Buttons that lead to a dialog, by its topic (dialogs/menu.py).

menu-activity = ⚽ Find an activity
menu-fees = 💰 Help with paying
menu-extra_cost = 💸 An extra cost
menu-equipment = 🎿 Borrow equipment
menu-holiday = 🏖️ School holidays
menu-human = 🙋 Talk to a person
menu-concern = 🤝 Worried about a player
menu-referral = 🏫 Put a child in touch
menu-trouble = 💬 It isn't going well
menu-urgent = 🆘 Somebody is in danger
menu-about = ℹ️ What is this?
menu-words = 📖 Words of club life
menu-news = 📣 Hear what is free
menu-privacy = 🔒 What I have written
menu-make-invitation = 🔗 A link for families
menu-we-have-started = 🌱 We have started
menu-language = 🌍 Language
menu-whom = 🙋 Who it is for

## The command menu (bot/commands.py)

command-activity = Find an activity
command-human = Talk to a person
command-checkins = Questions about how it is going
command-language = Change the language
command-words = Words of club life, explained
command-help = What is this?
command-news = Hear when there is something free
command-stop = No more messages about what is free

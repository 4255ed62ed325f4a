# Awaits a native reader.

### Buttons that lead to a dialog, by its topic (dialogs/menu.py).

menu-activity = ⚽ Buscar una actividad
menu-fees = 💰 Ayuda para pagar
menu-extra_cost = 💸 Un gasto extra
menu-equipment = 🎿 Equipo prestado
menu-holiday = 🏖️ Vacaciones escolares
menu-human = 🙋 Hablar con una persona
menu-concern = 🤝 Me preocupa un jugador
menu-referral = 🏫 Presentarnos a un niño
menu-trouble = 💬 No va muy bien
menu-urgent = 🆘 Alguien está en peligro
menu-about = ℹ️ ¿Qué es esto?
menu-words = 📖 Palabras del club
menu-news = 📣 Avisos de lo gratuito
menu-privacy = 🔒 Lo que he escrito
menu-make-invitation = 🔗 Enlace para familias
menu-we-have-started = 🌱 Ya empezamos
menu-language = 🌍 Idioma
menu-whom = 🙋 Para quién es

## The command menu (bot/commands.py)

command-activity = Buscar una actividad
command-human = Hablar con una persona
command-checkins = Preguntas sobre cómo va todo
command-language = Cambiar de idioma
command-words = Palabras de la vida del club, explicadas
command-help = ¿Qué es esto?
command-news = Avisarme cuando haya algo gratis
command-stop = No más avisos de lo gratuito

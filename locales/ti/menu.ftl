# Awaits a native reader.

### Buttons that lead to a dialog, by its topic (dialogs/menu.py).

menu-activity = ⚽ ንጥፈት ምድላይ
menu-fees = 💰 ሓገዝ ንክፍሊት
menu-extra_cost = 💸 ተወሳኺ ወጻኢ
menu-equipment = 🎿 ናውቲ ምልቃሕ
menu-holiday = 🏖️ ዕረፍቲ ቤት ትምህርቲ
menu-human = 🙋 ምስ ሰብ ምዝርራብ
menu-concern = 🤝 ብዛዕባ ተጻዋታይ ሻቕሎት
menu-referral = 🏫 ንቆልዓ ምስና ምርኻብ
menu-trouble = 💬 ጽቡቕ ይኸይድ የለን
menu-urgent = 🆘 ኣብ ሓደጋ ዘሎ ሰብ ኣሎ
menu-about = ℹ️ እዚ እንታይ እዩ?
menu-words = 📖 ቃላት ናይ ክለብ
menu-news = 📣 ሓበሬታ ብዛዕባ ናጻ ንጥፈታት
menu-privacy = 🔒 ዝጸሓፍክዎ
menu-make-invitation = 🔗 ሊንክ ንስድራቤታት
menu-we-have-started = 🌱 ጀሚርና ኣለና
menu-language = 🌍 ቋንቋ
menu-whom = 🙋 ንመን እዩ

## The command menu (bot/commands.py)

command-activity = ንጥፈት ምድላይ
command-human = ምስ ሰብ ምዝርራብ
command-checkins = ከመይ ይኸይድ ከም ዘሎ ሕቶታት
command-language = ቋንቋ ምቕያር
command-words = ቃላት ናይ ክለብ ምስ መብርሂኡ
command-help = እዚ እንታይ እዩ?
command-news = ናጻ ነገር ክህሉ ከሎ ሓበሬታ ምርካብ
command-stop = መልእኽቲ ብዛዕባ ናጻ ንጥፈታት ኣቋርጹ

# Awaits a native reader.

### Buttons that lead to a dialog, by its topic (dialogs/menu.py).

menu-activity = دۆزینەوەی چالاکی ⚽
menu-fees = یارمەتی بۆ پارەدان 💰
menu-extra_cost = خەرجییەکی زیادە 💸
menu-equipment = کەلوپەل بە ئەمانەت 🎿
menu-holiday = پشووی قوتابخانە 🏖️
menu-human = قسەکردن لەگەڵ مرۆڤێک 🙋
menu-concern = نیگەرانم بۆ یاریزانێک 🤝
menu-referral = ناساندنی منداڵێک پێمان 🏫
menu-trouble = زۆر باش ناڕوات 💬
menu-urgent = کەسێک لە مەترسیدایە 🆘
menu-about = ئەمە چییە؟ ℹ️
menu-words = وشەکانی یانە 📖
menu-news = هەواڵی چالاکیی بێبەرامبەر 📣
menu-privacy = ئەوەی نووسیومە 🔒
menu-make-invitation = لینک بۆ خێزانەکان 🔗
menu-we-have-started = دەستمان پێ کردووە 🌱
menu-language = زمان 🌍
menu-whom = بۆ کێیە؟ 🙋

## The command menu (bot/commands.py)

command-activity = دۆزینەوەی چالاکی
command-human = قسەکردن لەگەڵ مرۆڤێک
command-checkins = پرسیار لەوەی چۆن دەڕوات
command-language = گۆڕینی زمان
command-words = وشەکانی یانە بە ڕوونکردنەوە
command-help = ئەمە چییە؟
command-news = ئاگاداربوون لە چالاکیی بێبەرامبەر
command-stop = ڕاگرتنی پەیامی چالاکیی بێبەرامبەر

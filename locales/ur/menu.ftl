# Awaits a native reader.

### Buttons that lead to a dialog, by its topic (dialogs/menu.py).

menu-activity = سرگرمی ڈھونڈیں ⚽
menu-fees = فیس میں مدد 💰
menu-extra_cost = ایک اضافی خرچ 💸
menu-equipment = سامان اُدھار لیں 🎿
menu-holiday = اسکول کی چھٹیاں 🏖️
menu-human = کسی انسان سے بات کریں 🙋
menu-concern = کسی کھلاڑی کی فکر ہے 🤝
menu-referral = کسی بچے کا ہم سے رابطہ کرائیں 🏫
menu-trouble = سب ٹھیک نہیں چل رہا 💬
menu-urgent = کوئی خطرے میں ہے 🆘
menu-about = یہ کیا ہے؟ ℹ️
menu-words = کلب کے الفاظ 📖
menu-news = مفت سرگرمیوں کی خبر 📣
menu-privacy = میرا لکھا ہوا 🔒
menu-make-invitation = خاندانوں کے لیے لنک 🔗
menu-we-have-started = ہم نے شروع کر دیا 🌱
menu-language = زبان 🌍
menu-whom = یہ کس کے لیے ہے 🙋

## The command menu (bot/commands.py)

command-activity = سرگرمی ڈھونڈیں
command-human = کسی انسان سے بات کریں
command-checkins = سوال کہ کیسا چل رہا ہے
command-language = زبان بدلیں
command-words = کلب کے الفاظ اور ان کا مطلب
command-help = یہ کیا ہے؟
command-news = مفت سرگرمیوں کی خبر پائیں
command-stop = مفت سرگرمیوں کے پیغام بند کریں

# Awaits a native reader.

### Buttons that lead to a dialog, by its topic (dialogs/menu.py).

menu-activity = پیدا کردن فعالیت ⚽
menu-fees = کمک برای پرداخت 💰
menu-extra_cost = یک هزینه‌ی اضافی 💸
menu-equipment = امانت گرفتن وسایل 🎿
menu-holiday = تعطیلات مدرسه 🏖️
menu-human = صحبت با یک انسان 🙋
menu-concern = نگران یک بازیکن هستم 🤝
menu-referral = معرفی یک کودک به ما 🏫
menu-trouble = خوب پیش نمی‌رود 💬
menu-urgent = کسی در خطر است 🆘
menu-about = این چیست؟ ℹ️
menu-words = کلمه‌های باشگاه (کلپ) 📖
menu-news = خبر برنامه‌های رایگان 📣
menu-privacy = آنچه نوشته‌ام 🔒
menu-make-invitation = لینک برای خانواده‌ها 🔗
menu-we-have-started = ما شروع کرده‌ایم 🌱
menu-language = زبان 🌍
menu-whom = برای چه کسی است؟ 🙋

## The command menu (bot/commands.py)

command-activity = پیدا کردن فعالیت
command-human = صحبت با یک انسان
command-checkins = پرسش درباره‌ی این که اوضاع چطور است
command-language = تغییر زبان
command-words = کلمه‌های باشگاه (کلپ) با توضیح
command-help = این چیست؟
command-news = باخبر شدن از برنامه‌های رایگان
command-stop = قطع پیام‌های برنامه‌های رایگان

# Awaits a native reader.

### Buttons that lead to a dialog, by its topic (dialogs/menu.py).

menu-activity = البحث عن نشاط ⚽
menu-fees = المساعدة في الدفع 💰
menu-extra_cost = مصروف إضافي 💸
menu-equipment = استعارة معدات 🎿
menu-holiday = العطلة المدرسية 🏖️
menu-human = التحدث مع إنسان 🙋
menu-concern = قلق على لاعب 🤝
menu-referral = تعريفنا بطفل يحتاج 🏫
menu-trouble = الأمور ليست بخير 💬
menu-urgent = هناك أحد في خطر 🆘
menu-about = ما هذه الخدمة؟ ℹ️
menu-words = كلمات من حياة النادي 📖
menu-news = أخبار الأنشطة المجانية 📣
menu-privacy = ما كتبتُه هنا 🔒
menu-make-invitation = رابط للعائلات 🔗
menu-we-have-started = لقد بدأنا 🌱
menu-language = اللغة 🌍
menu-whom = لمن هذا؟ 🙋

## The command menu (bot/commands.py)

command-activity = البحث عن نشاط
command-human = التحدث مع إنسان
command-checkins = أسئلة عن سير الأمور
command-language = تغيير اللغة
command-words = كلمات من حياة النادي
command-help = ما هذه الخدمة؟
command-news = أخبار الأنشطة المجانية
command-stop = إيقاف أخبار الأنشطة المجانية

# Awaits a native reader.

### Numbers to call in danger (bot/outcomes/give_help_lines.py). The numbers come from the municipality's file.

help-lines = آیا همین حالا کسی در خطر است؟ فوراً زنگ بزنید. لازم نیست همه چیز را بگویید.
    .soft = اگر در خانه چیزی آزارتان می‌دهد یا خطرناک است، هر وقت بخواهید می‌توانید زنگ بزنید:
# $number (String), $name (String) - whom it reaches
help-line = { $name }: <b>{ $number }</b>
# $number (String)
help-line-copy = کپی { $number } 📋
help-line-fire = آتش‌نشانی
help-line-police = پلیس
help-line-ambulance = آمبولانس
help-line-emergency-doctor = پزشک اورژانس (داکتر عاجل)
help-line-child-alarm = خط اضطراری کودکان و نوجوانان
help-line-violence = خشونت و آزار در خانواده
help-line-mental-health = سلامت روان (Mental Helse)، کسی برای درد دل

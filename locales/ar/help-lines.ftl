# Awaits a native reader.

### Numbers to call in danger (bot/outcomes/give_help_lines.py). The numbers come from the municipality's file.

help-lines = هل هناك أحد في خطر الآن؟ اتصلوا فورًا. لستم مضطرين إلى قول كل شيء.
    .soft = إن كان في البيت ما يؤلم أو يخيف، يمكنكم دائمًا الاتصال:
# $number (String), $name (String) - whom it reaches
help-line = { $name }: <b>{ $number }</b>
# $number (String)
help-line-copy = نسخ { $number } 📋
help-line-fire = الإطفاء
help-line-police = الشرطة
help-line-ambulance = الإسعاف
help-line-emergency-doctor = طبيب الطوارئ
help-line-child-alarm = هاتف الطوارئ للأطفال والشباب
help-line-violence = العنف والاعتداء في الأسرة
help-line-mental-health = الصحة النفسية (Mental Helse)، للحديث مع أحد

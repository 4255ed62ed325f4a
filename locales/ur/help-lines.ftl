# Awaits a native reader.

### Numbers to call in danger (bot/outcomes/give_help_lines.py). The numbers come from the municipality's file.

help-lines = کیا اس وقت کوئی خطرے میں ہے؟ فوراً فون کریں۔ سب کچھ بتانا ضروری نہیں۔
    .soft = اگر گھر میں کوئی بات تکلیف دیتی ہے یا خطرناک ہے، تو کسی بھی وقت فون کریں:
# $number (String), $name (String) - whom it reaches
help-line = { $name }: <b>{ $number }</b>
# $number (String)
help-line-copy = کاپی { $number } 📋
help-line-fire = فائر بریگیڈ
help-line-police = پولیس
help-line-ambulance = ایمبولینس
help-line-emergency-doctor = ایمرجنسی ڈاکٹر
help-line-child-alarm = بچوں اور نوجوانوں کی ہنگامی ہیلپ لائن
help-line-violence = گھر اور قریبی رشتوں میں تشدد اور زیادتی
help-line-mental-health = ذہنی صحت (Mental Helse)، دل کی بات کہنے کے لیے

# Awaits a native reader.

### Numbers to call in danger (bot/outcomes/give_help_lines.py). The numbers come from the municipality's file.

help-lines = ئایا ئێستا کەسێک لە مەترسیدایە؟ دەستبەجێ تەلەفۆن بکەن. پێویست ناکات هەموو شتێک بڵێن.
    .soft = ئەگەر لە ماڵەوە شتێک ئازارتان دەدات یان مەترسیدارە، هەمیشە دەتوانن تەلەفۆن بکەن:
# $number (String), $name (String) - whom it reaches
help-line = { $name }: <b>{ $number }</b>
# $number (String)
help-line-copy = کۆپی { $number } 📋
help-line-fire = ئاگرکوژێنەوە
help-line-police = پۆلیس
help-line-ambulance = ئەمبولانس
help-line-emergency-doctor = پزیشکی فریاکەوتن
help-line-child-alarm = هێڵی فریاکەوتنی منداڵان و گەنجان
help-line-violence = توندوتیژی و دەستدرێژی لەناو خێزان
help-line-mental-health = تەندروستی دەروونی (Mental Helse)، کەسێک بۆ قسەکردن

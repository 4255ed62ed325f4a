# Awaits a native reader.

### Numbers to call in danger (bot/outcomes/give_help_lines.py). The numbers come from the municipality's file.

help-lines = ሕጂ ኣብ ሓደጋ ዘሎ ሰብ ኣሎ ዶ? ብኡንብኡ ደውሉ። ኩሉ ክትነግሩ ኣይትግደዱን ኢኹም።
    .soft = ኣብ ገዛ ዝጎድእ ወይ ሓደገኛ ነገር እንተሎ፣ ኩሉ ግዜ ክትድውሉ ትኽእሉ፦
# $number (String), $name (String) - whom it reaches
help-line = <b>{ $number }</b> { $name }
# $number (String)
help-line-copy = 📋 { $number }
help-line-fire = መጥፋእቲ ሓዊ
help-line-police = ፖሊስ
help-line-ambulance = ኣምቡላንስ
help-line-emergency-doctor = ሓኪም ህጹጽ ረድኤት
help-line-child-alarm = ህጹጽ ስልኪ ንቆልዑን መንእሰያትን
help-line-violence = ዓመጽን ግፍዕን ኣብ ስድራቤት
help-line-mental-health = Mental Helse፣ እትዘራረብዎ ሰብ

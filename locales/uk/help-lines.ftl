# Awaits a native reader.

### Numbers to call in danger (bot/outcomes/give_help_lines.py). The numbers come from the municipality's file.

help-lines = Хтось зараз у небезпеці? Телефонуйте негайно. Не обов’язково розповідати все.
    .soft = Якщо вдома діється щось болюче чи небезпечне, ви завжди можете зателефонувати:
# $number (String), $name (String) - whom it reaches
help-line = <b>{ $number }</b> { $name }
# $number (String)
help-line-copy = 📋 { $number }
help-line-fire = пожежна служба
help-line-police = поліція
help-line-ambulance = швидка допомога
help-line-emergency-doctor = черговий лікар (legevakt)
help-line-child-alarm = телефон довіри для дітей і молоді
help-line-violence = насильство з боку близьких людей
help-line-mental-health = Mental Helse, є з ким поговорити

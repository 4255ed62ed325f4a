# Awaits a native reader.

### Numbers to call in danger (bot/outcomes/give_help_lines.py). The numbers come from the municipality's file.

help-lines = Кто-то сейчас в опасности? Звоните сразу. Не обязательно рассказывать всё.
    .soft = Если дома происходит что-то тяжёлое или опасное, вы всегда можете позвонить:
# $number (String), $name (String) - whom it reaches
help-line = <b>{ $number }</b> { $name }
# $number (String)
help-line-copy = 📋 { $number }
help-line-fire = пожарная служба
help-line-police = полиция
help-line-ambulance = скорая помощь
help-line-emergency-doctor = дежурный врач (legevakt)
help-line-child-alarm = телефон доверия для детей и молодёжи
help-line-violence = насилие со стороны близких людей
help-line-mental-health = Mental Helse, есть с кем поговорить

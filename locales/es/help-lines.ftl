# Awaits a native reader.

### Numbers to call in danger (bot/outcomes/give_help_lines.py). The numbers come from the municipality's file.

help-lines = ¿Alguien está en peligro ahora? Llame enseguida. No hace falta que lo cuente todo.
    .soft = Si en casa pasa algo doloroso o peligroso, siempre puede llamar:
# $number (String), $name (String) - whom it reaches
help-line = <b>{ $number }</b> { $name }
# $number (String)
help-line-copy = 📋 { $number }
help-line-fire = bomberos
help-line-police = policía
help-line-ambulance = ambulancia
help-line-emergency-doctor = médico de urgencias (legevakt)
help-line-child-alarm = teléfono de ayuda para niños y jóvenes
help-line-violence = violencia y abusos en la familia o la pareja
help-line-mental-health = Mental Helse, alguien con quien hablar

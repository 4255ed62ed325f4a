# Awaits a native reader.

### Numbers to call in danger (bot/outcomes/give_help_lines.py). The numbers come from the municipality's file.

help-lines = Er nokon i fare no? Ring med ein gong. Du treng ikkje seie alt.
    .soft = Om det er noko vondt eller farleg heime, kan du alltid ringje:
# $number (String), $name (String) - whom it reaches
help-line = <b>{ $number }</b> { $name }
# $number (String)
help-line-copy = 📋 { $number }
help-line-fire = brann
help-line-police = politi
help-line-ambulance = ambulanse
help-line-emergency-doctor = legevakt
help-line-child-alarm = alarmtelefonen for barn og unge
help-line-violence = vald og overgrep i nære relasjonar
help-line-mental-health = Mental Helse, nokon å snakke med

### Numbers to call in danger (bot/outcomes/give_help_lines.py). The numbers come from the municipality's file.

help-lines = Er noen i fare nå? Ring med en gang. Du trenger ikke si alt.
    .soft = Hvis det er noe vondt eller farlig hjemme, kan du alltid ringe:
# $number (String), $name (String) - whom it reaches
help-line = <b>{ $number }</b> { $name }
# $number (String)
help-line-copy = 📋 { $number }
help-line-fire = brann
help-line-police = politi
help-line-ambulance = ambulanse
help-line-emergency-doctor = legevakt
help-line-child-alarm = alarmtelefonen for barn og unge
help-line-violence = vold og overgrep i nære relasjoner
help-line-mental-health = Mental Helse, noen å snakke med

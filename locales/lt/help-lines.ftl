# Awaits a native reader.

### Numbers to call in danger (bot/outcomes/give_help_lines.py). The numbers come from the municipality's file.

help-lines = Ar kam nors dabar gresia pavojus? Skambinkite iš karto. Nebūtina pasakyti visko.
    .soft = Jei namuose vyksta kas nors skaudaus ar pavojingo, visada galite paskambinti:
# $number (String), $name (String) - whom it reaches
help-line = <b>{ $number }</b> { $name }
# $number (String)
help-line-copy = 📋 { $number }
help-line-fire = gaisrinė
help-line-police = policija
help-line-ambulance = greitoji pagalba
help-line-emergency-doctor = budintis gydytojas (legevakt)
help-line-child-alarm = pagalbos linija vaikams ir jaunimui
help-line-violence = smurtas ir prievarta artimoje aplinkoje
help-line-mental-health = Mental Helse, yra su kuo pasikalbėti

### Numbers to call in danger (bot/outcomes/give_help_lines.py). The numbers come from the municipality's file.

help-lines = Is somebody in danger now? Call at once. You don't have to tell everything.
    .soft = If something at home hurts or is dangerous, you can always call:
# $number (String), $name (String) - whom it reaches
help-line = <b>{ $number }</b> { $name }
# $number (String)
help-line-copy = 📋 { $number }
help-line-fire = fire
help-line-police = police
help-line-ambulance = ambulance
help-line-emergency-doctor = emergency doctor
help-line-child-alarm = the alarm line for children and young people
help-line-violence = violence and abuse in close relations
help-line-mental-health = Mental Helse, somebody to talk to

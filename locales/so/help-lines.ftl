# Awaits a native reader.

### Numbers to call in danger (bot/outcomes/give_help_lines.py). The numbers come from the municipality's file.

help-lines = Ma jiraa qof hadda khatar ku jira? Isla markiiba wac. Khasab kuguma aha inaad wax walba sheegto.
    .soft = Haddii guriga wax xanuun leh ama khatar ahi ka jiraan, mar walba waad wici kartaa:
# $number (String), $name (String) - whom it reaches
help-line = <b>{ $number }</b> { $name }
# $number (String)
help-line-copy = 📋 { $number }
help-line-fire = dab-damiska
help-line-police = booliska
help-line-ambulance = ambalaaska
help-line-emergency-doctor = dhakhtarka gurmadka degdegga ah
help-line-child-alarm = khadka degdegga ah ee carruurta iyo dhallinyarada
help-line-violence = rabshadaha iyo xadgudubyada qoyska
help-line-mental-health = Mental Helse, qof aad la hadasho

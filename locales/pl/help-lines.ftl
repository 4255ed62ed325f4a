# Awaits a native reader.

### Numbers to call in danger (bot/outcomes/give_help_lines.py). The numbers come from the municipality's file.

help-lines = Czy ktoś jest teraz w niebezpieczeństwie? Zadzwoń od razu. Nie musisz mówić wszystkiego.
    .soft = Jeśli w domu dzieje się coś złego lub niebezpiecznego, zawsze możesz zadzwonić:
# $number (String), $name (String) - whom it reaches
help-line = <b>{ $number }</b> { $name }
# $number (String)
help-line-copy = 📋 { $number }
help-line-fire = straż pożarna
help-line-police = policja
help-line-ambulance = pogotowie ratunkowe
help-line-emergency-doctor = lekarz dyżurny (legevakt)
help-line-child-alarm = telefon alarmowy dla dzieci i młodzieży
help-line-violence = przemoc i krzywdzenie w bliskich relacjach
help-line-mental-health = Mental Helse, ktoś, z kim można porozmawiać

# Awaits a native reader.

### Numbers to call in danger (bot/outcomes/give_help_lines.py). The numbers come from the municipality's file.

help-lines = Şu anda tehlikede olan biri var mı? Hemen arayın. Her şeyi anlatmak zorunda değilsiniz.
    .soft = Evde sizi üzen ya da tehlikeli bir şey varsa her zaman arayabilirsiniz:
# $number (String), $name (String) - whom it reaches
help-line = <b>{ $number }</b> { $name }
# $number (String)
help-line-copy = 📋 { $number }
help-line-fire = itfaiye
help-line-police = polis
help-line-ambulance = ambulans
help-line-emergency-doctor = acil nöbetçi doktor
help-line-child-alarm = çocuklar ve gençler için acil yardım hattı
help-line-violence = aile içi şiddet ve istismar
help-line-mental-health = Mental Helse, dertleşebileceğiniz biri

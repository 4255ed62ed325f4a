### Whether anything has come of an introduction to a club (dialogs/introduction.py, bot/outcomes/).

# .activity: $activity (String)
introduction-how = Hei! For en stund siden ble dere satt i kontakt med en klubb. Har dere kommet i gang?
    .activity = Hei! For en stund siden ble dere satt i kontakt med { $activity }. Har dere kommet i gang?
    .self = Hei! For en stund siden ble du satt i kontakt med en klubb. Har du kommet i gang?
    .activity-self = Hei! For en stund siden ble du satt i kontakt med { $activity }. Har du kommet i gang?
introduction-how-been = ✅ Ja, barnet har vært der
    .self = ✅ Ja, jeg har vært der
introduction-how-answered = 💬 Klubben har svart, men vi har ikke vært der
    .self = 💬 Klubben har svart, men jeg har ikke vært der
introduction-how-not-yet = ⏳ Nei, ikke noe har skjedd
introduction-follow = Så fint! Skal vi spørre deg av og til det første året hvordan det går? Du kan si stopp når som helst.
introduction-name = Hva heter barnet? Fornavn eller kallenavn holder.
# $name (String) - the child
introduction-age = Hvor gammel er { $name }? Skriv alder, fødselsår eller klasse, eller hopp over.
    .self = Hvor gammel er du? Skriv alder, fødselsår eller klasse, eller hopp over.
    .skip = Hopp over
# $coordinator (String)
introduction-later =
    .answered = Bra at klubben har svart. Det er helt i orden å komme bare for å prøve. Vi spør igjen om en uke. Er noe i veien, kan { $coordinator } hjelpe.
    .not-yet = Det kan ta litt tid. Vi spør igjen om en uke. Vil du ha hjelp før det, så kan { $coordinator } ta det med klubben.
introduction-helped = Takk for at du sier fra. { $coordinator } har fått beskjed, tar det med klubben og skriver til deg her.
introduction-been = Så fint! Lykke til videre. Skriv til oss om noe blir vanskelig, så finner { $coordinator } ut av det.
# $name (String) - the child
introduction-started = Supert! Vi spør første gang om en uke hvordan det går med { $name }. Skriv gjerne før også, så hjelper { $coordinator }.
    .self = Supert! Vi spør første gang om en uke hvordan det går. Skriv gjerne før også, så hjelper { $coordinator }.

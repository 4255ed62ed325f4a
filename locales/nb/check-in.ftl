### How it goes in the first year (dialogs/check_in.py, bot/outcomes/checked_in.py).

# $name (String) - the child, $activity (String)
check-in-how = Hei! Hvordan går det med { $name } på { $activity }?
check-in-how-good = 😊 Bra
check-in-how-so-so = 😐 Sånn passe
check-in-how-bad = 🙁 Ikke så bra
# $name (String)
check-in-reason = Takk for at du sier det. Hva er vanskelig for { $name }?
check-in-reason-cost = 💰 Det koster for mye
check-in-reason-equipment = 🎿 Mangler utstyr
check-in-reason-way = 🚌 Vanskelig å komme dit
check-in-reason-unhappy = 💬 Trives ikke
check-in-reason-other = Noe annet
# $name (String)
check-in-good = Så fint å høre! Hils { $name }. Vi spør igjen om en stund.
# $name and $coordinator (String) in all of them
check-in-worry =
    .cost = Det skal ikke stå på penger. { $coordinator } har fått beskjed og finner en løsning sammen med dere.
    .equipment = Det ordner seg: dere kan låne gratis. { $coordinator } har fått beskjed og skriver til deg.
    .way = Ofte finnes det noen å kjøre med. { $coordinator } har fått beskjed og skriver til deg.
    .unhappy = Det var leit. { $coordinator } har fått beskjed og kan snakke med klubben, eller finne noe { $name } liker bedre.
    .other = Takk. { $coordinator } har fått beskjed og skriver til deg. Skriv gjerne mer her.

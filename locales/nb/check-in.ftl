### How it goes in the first year (dialogs/check_in.py, bot/outcomes/checked_in.py).

# $name (String) - the child, $activity (String)
check-in-how = Hei! Hvordan går det med { $name } på { $activity }?
    .self = Hei! Hvordan går det med deg på { $activity }?
# Before the question, after some days without an answer.
check-in-reminder = En liten påminnelse. Svar når det passer, det er helt frivillig.
check-in-how-good = 😊 Bra
check-in-how-so-so = 😐 Sånn passe
check-in-how-bad = 🙁 Ikke så bra
check-in-how-stopped = 👋 Har sluttet
    .self = 👋 Jeg har sluttet
check-in-how-enough = 🔕 Vil ikke ha disse meldingene
# What is shown as the answer that was written, and not pressed.
check-in-how-words = ✍️ Med egne ord
# $name (String)
check-in-reason = Takk for at du sier det. Hva er vanskelig for { $name }?
    .self = Takk for at du sier det. Hva er vanskelig?
check-in-reason-cost = 💰 Det koster for mye
check-in-reason-equipment = 🎿 Mangler utstyr
check-in-reason-way = 🚌 Vanskelig å komme dit
check-in-reason-unhappy = 💬 Trives ikke
check-in-reason-other = Noe annet
# $name (String)
check-in-good = Så fint å høre! Hils { $name }. Vi spør igjen om en stund.
    .self = Så fint å høre! Vi spør deg igjen om en stund.
# $name and $coordinator (String) in all of them
check-in-worry =
    .cost = Det skal ikke stå på penger. { $coordinator } har fått beskjed og finner en løsning sammen med dere.
    .equipment = Det ordner seg: dere kan låne gratis. { $coordinator } har fått beskjed og skriver til deg.
    .way = Ofte finnes det noen å kjøre med. { $coordinator } har fått beskjed og skriver til deg.
    .unhappy = Det var leit. { $coordinator } har fått beskjed og kan snakke med klubben, eller finne noe { $name } liker bedre.
    .other = Takk. { $coordinator } har fått beskjed og skriver til deg. Skriv gjerne mer her.
    .stopped = Takk for at du sier det. Det er helt i orden å slutte. { $coordinator } har fått beskjed. Vil { $name } tilbake, eller prøve noe annet, hjelper vi gjerne.
    .cost-self = Det skal ikke stå på penger. { $coordinator } har fått beskjed og finner en løsning sammen med deg. Ingen hjemme får vite det fra oss.
    .equipment-self = Det ordner seg: du kan låne gratis. { $coordinator } har fått beskjed og skriver til deg.
    .unhappy-self = Det var leit. { $coordinator } har fått beskjed og skriver til deg. Ingen hjemme får vite det fra oss. Sammen finner dere ut hva du vil.
    .stopped-self = Takk for at du sier det. Det er helt i orden å slutte. { $coordinator } har fått beskjed. Vil du tilbake, eller prøve noe annet, hjelper vi gjerne.
# $name (String)
check-in-last = Nå har det gått et år med { $name }. Tusen takk for at vi fikk følge dere! Vi spør ikke mer, men skriv hit når som helst.
    .self = Nå har det gått et år. Tusen takk for at vi fikk følge deg! Vi spør ikke mer, men skriv hit når som helst.
# $name and $coordinator (String)
check-in-moved = Takk for at vi fikk følge { $name }! Nå som dere flytter, spør vi ikke mer. Lykke til på det nye stedet. Skriv hit når som helst, så hjelper { $coordinator } gjerne.
check-in-changed = 🔁 Har begynt på noe annet

## Whether a family wants to be asked (dialogs/first_year.py, bot/outcomes/opt_out.py, bot/outcomes/opt_in.py)

check-ins-off = Det er greit. Vi spør ikke mer om hvordan det går. Skriv hit når som helst, og /checkins starter igjen.
check-ins-again = 🔔 Start igjen
    .done = Så fint! Da spør vi igjen av og til hvordan det går.
# $names (String) - of the children
check-ins-on = Av og til spør vi hvordan det går med { $names }.
    .self = Av og til spør vi hvordan det går med deg.
check-ins-none = Vi følger ingen barn for deg nå. Hva kan jeg hjelpe med?
    .self = Vi spør deg ikke om noe nå. Hva kan jeg hjelpe med?

### Words of club life, explained on asking (dialogs/club_life.py).

club-life = Noen ord i klubblivet står ikke i noen ordbok. Hvilket lurer du på?

club-word-dugnad = Dugnad
club-word-kontingent = Kontingent
club-word-treningsavgift = Treningsavgift
club-word-lisens = Lisens
club-word-cup = Cup
club-word-foreldremote = Foreldremøte
club-word-kioskvakt = Kioskvakt
club-word-loddsalg = Loddsalg

club-life-dugnad = <b>Dugnad</b> er frivillig arbeid for klubben: man baker, rydder eller selger noe sammen, og blir gjerne kjent. Ingen kan kreve at dere kjøper varer på forhånd, usolgte varer kan leveres tilbake, og ingen skal få bot for å la være. Passer det ikke, er det helt greit å si nei.
# $kroner (Number) - the least that a club takes
club-life-kontingent = <b>Kontingent</b> er det det koster å være medlem i klubben, vanligvis én gang i året og minst { $kroner } kroner. Treningene betales ofte for seg. Blir det for mye, finnes det hjelp.
club-life-treningsavgift = <b>Treningsavgift</b> er betaling for treningene: trener, hall og bane. Den kommer i tillegg til kontingenten, ofte hver sesong. Blir det for mye, finnes det hjelp, og klubben kan også søke.
club-life-lisens = <b>Lisens</b> er noe som i noen idretter må være betalt før barnet kan spille kamper. Den kan komme i tillegg til kontingent og treningsavgift. Spør klubben om barnet trenger den ennå. Det finnes hjelp til å betale.
club-life-cup = <b>Cup</b> er en turnering: laget spiller flere kamper på én eller noen dager, av og til et annet sted. Det kan koste litt ekstra for påmelding, reise og mat. Ikke la prisen stoppe dere. Det finnes hjelp, og klubben kan også søke.
club-life-foreldremote = <b>Foreldremøte</b> er en kveld der trener og foreldre snakker om sesongen. Det koster ingenting, og du trenger ikke kunne mye norsk. Her kan du også spørre hva ting koster. Du kan be treneren fortelle deg det etterpå.
club-life-kioskvakt = <b>Kioskvakt</b> betyr at du selger kaffe og vafler for klubben et par timer, sammen med andre foreldre. Det er en dugnad og frivillig. Passer ikke tiden, så si fra eller bytt med noen.
club-life-loddsalg = <b>Loddsalg</b> er at barna selger lodd, små billetter der man kan vinne noe, og pengene går til laget. Det er frivillig. Ingen kan kreve at dere kjøper loddene på forhånd, og det dere ikke får solgt, kan leveres tilbake.

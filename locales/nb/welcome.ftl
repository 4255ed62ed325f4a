### The first words, and who is behind the helpline (bot/outcomes/greet.py, dialogs/route.py).

# $name (String) - the contact's first name; $municipality and $coordinator (String)
welcome =
    Hei, { $name }! Jeg er en automatisk hjelper for fritid for barn og unge i { $municipality }: å finne en aktivitet, få støtte til å betale, og låne utstyr. Det er gratis. Skriv på ditt eget språk.

    Bak meg står { $coordinator }, ALLEMED-koordinator i kommunen. Vi er ikke NAV, ikke utlendingsmyndighetene og ikke barnevernet. { $coordinator } har taushetsplikt, med ett unntak: når et barn er i fare. Et menneske er alltid ett trykk unna.
# $municipality and $coordinator (String)
about =
    Dette er hjelpelinjen til ALLEMED-koordinatoren i { $municipality }. Jeg er en robot. Jeg svarer med en gang, på ditt språk, om aktiviteter, støtte og utstyr. Det koster ingenting.

    { $coordinator } er mennesket bak. Mennesker leser det du sender når du ber om det, sier ja til å bli satt i kontakt, eller noen er i fare. Alle som leser, har taushetsplikt, med ett unntak: når et barn er i fare. Vi veileder og setter i kontakt, og bestemmer ingen sak. Vi er ikke NAV, ikke utlendingsmyndighetene og ikke barnevernet.
# Said only where the municipality is the invented sample.
welcome-sample = Dette er en oppdiktet kommune, for prøving. Ingen ekte mennesker leser det du skriver.

# Awaits a native reader.

### The first words, and who is behind the helpline (bot/outcomes/greet.py, dialogs/route.py).

# $name (String) - the contact's first name; $municipality and $coordinator (String)
welcome =
    Hei, { $name }! Eg er ein automatisk hjelpar for fritid for barn og unge i { $municipality }: å finne ein aktivitet, få støtte til å betale, og låne utstyr. Det er gratis. Skriv på ditt eige språk.

    Bak meg står { $coordinator }, ALLEMED-koordinator i kommunen. Vi er ikkje NAV, ikkje utlendingsstyresmaktene og ikkje barnevernet. { $coordinator } har teieplikt, med eitt unntak: når eit barn er i fare. Eit menneske er alltid eitt trykk unna.
# $municipality and $coordinator (String)
about =
    Dette er hjelpelinja til ALLEMED-koordinatoren i { $municipality }. Eg er ein robot. Eg svarar med ein gong, på ditt språk, om aktivitetar, støtte og utstyr. Det kostar ingenting.

    { $coordinator } er mennesket bak. Menneske les det du sender når du ber om det, seier ja til å bli sett i kontakt, eller nokon er i fare. Alle som les, har teieplikt, med eitt unntak: når eit barn er i fare. Vi rettleier og set i kontakt, og avgjer inga sak. Vi er ikkje NAV, ikkje utlendingsstyresmaktene og ikkje barnevernet.
# Said only where the municipality is the invented sample.
welcome-sample = Dette er ein oppdikta kommune, til å prøve seg fram i. Ingen verkelege menneske les det du skriv.

# Awaits a native reader.

### The first words, and who is behind the helpline (bot/outcomes/greet.py, dialogs/route.py).

# $name (String) - the contact's first name; $municipality and $coordinator (String)
welcome =
    Sveiki, { $name }! Esu automatinis vaikų ir jaunimo laisvalaikio pagalbininkas ({ $municipality }): padedu rasti būrelį, gauti paramą mokesčiams ir pasiskolinti įrangą. Tai nemokama. Rašykite savo kalba.

    Už manęs stovi { $coordinator } – žmogus, kuris savivaldybėje koordinuoja ALLEMED. Mes nesame nei NAV, nei migracijos tarnyba, nei vaiko teisių apsauga (Barnevernet). { $coordinator } privalo saugoti paslaptį, su viena išimtimi: kai vaikui gresia pavojus. Žmogų visada pasieksite vienu paspaudimu.
# $municipality and $coordinator (String)
about =
    Tai ALLEMED koordinatoriaus pagalbos linija ({ $municipality }). Esu robotas. Atsakau iš karto, jūsų kalba, apie būrelius, paramą ir įrangą. Tai nieko nekainuoja.

    Už viso to stovi žmogus: { $coordinator }. Žmonės skaito jūsų žinutes, kai to paprašote, kai sutinkate, kad jus supažindintų, arba kai kam nors gresia pavojus. Visi, kurie skaito, privalo saugoti paslaptį, su viena išimtimi: kai vaikui gresia pavojus. Patariame ir padedame užmegzti ryšį, bet jokių sprendimų nepriimame. Mes nesame nei NAV, nei migracijos tarnyba, nei vaiko teisių apsauga (Barnevernet).
# Said only where the municipality is the invented sample.
welcome-sample = Tai išgalvota savivaldybė, skirta išbandyti. Tikri žmonės neskaito to, ką rašote.

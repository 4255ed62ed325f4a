### For whom somebody writes: a child or themself (dialogs/whom.py).

who = Hvem er det til?
who-child = Til barnet mitt
who-self = 🙋 Til meg selv
who-remembered = Det er notert. Du kan endre det her når som helst.
# To whoever is younger than twelve and writes for themself.
who-with-an-adult = Så fint at du skriver! Spør gjerne en voksen du stoler på, om å skrive sammen med deg: en forelder, en lærer eller en trener. Du kan godt skrive alene også. Trenger du hjelp med noe vondt, så trykk her.

### What can be done about a topic that a human takes care of (dialogs/ask_coordinator.py).

ask-coordinator-yes = Ja, gjerne
ask-coordinator-no = Nei takk, ikke nå
# $coordinator (String) in all of them
ask-coordinator-fees = Ingen barn skal stå utenfor fordi det koster for mye. Det finnes støtte til kontingent og treningsavgift, og { $coordinator } hjelper dere å søke. Skal jeg be { $coordinator } skrive til deg?
ask-coordinator-extra_cost = Slike utgifter kommer ofte brått, og mange synes de er vanskelige. Ingen skal måtte legge ut for varer på dugnad, og det finnes hjelp til cuper, turer og utstyr. Skal jeg be { $coordinator } skrive til deg?
ask-coordinator-equipment = Dere kan låne ski, skøyter, sykkel og mye annet gratis. { $coordinator } vet hvor det finnes i riktig størrelse. Skal jeg be { $coordinator } skrive til deg?
ask-coordinator-holiday = I skoleferiene er det gratis tilbud for barn og unge. { $coordinator } vet hva som kommer. Skal jeg be { $coordinator } skrive til deg?
ask-coordinator-concern = Takk for at du bryr deg. Dere i klubben kan også bruke støtteordningene, og { $coordinator } hjelper. Ikke skriv familiens navn her ennå. Skal jeg be { $coordinator } skrive til deg?
ask-coordinator-referral = Fint at du tenker på barnet. { $coordinator } finner en vei inn sammen med familien. Ikke skriv barnets navn før familien har sagt ja. Skal jeg be { $coordinator } skrive til deg?
ask-coordinator-trouble = Det var leit å høre. Det går nesten alltid an å gjøre noe med. { $coordinator } kan snakke med klubben eller finne noe som passer bedre. Skal jeg be { $coordinator } skrive til deg?
ask-coordinator-privacy = Det du har skrevet, er ditt. Du kan få se det, få det slettet, eller slippe flere meldinger. { $coordinator } ordner det. Skal jeg be om det?

### What a club may need after a worry, and a text for a family (dialogs/for_clubs.py, bot/outcomes/give_family_text.py).

club-button-talk = 💬 Slik snakker du med familien
club-button-dugnad = 🧺 Hva klubben kan be om
club-button-grants = 💰 Hvor klubben søker støtte
club-button-family = 🌍 Tekst til familien

club-advice-talk =
    Ta det på tomannshånd, aldri foran barnet eller laget. Spør åpent: «Er det noe vi i klubben kan gjøre så det blir lettere å være med?» Si at mange får hjelp, og at det finnes penger til nettopp dette.

    Ikke spør hva familien tjener, og ikke la barnet tolke. Barnet kan være med på trening mens dere finner en løsning.
club-advice-dugnad = Dette sier idrettsforbundet: dugnad er frivillig. Ingen kan pålegges å kjøpe varer på forhånd for å selge dem, usolgte varer kan leveres tilbake, og det er ikke lov med bøter til den som ikke deltar. Fortell det gjerne til alle foreldrene på én gang, så slipper noen å spørre.
# $coordinator (String), $schemes (String) - names, $from and $to (Number) - ages in years
club-advice-grants = Klubber kan søke «Tilskudd til inkludering av barn og unge» hos Bufdir. Den er for offentlige instanser, organisasjoner og private aktører, ikke for privatpersoner, og gjelder barn og unge fra { $from } til { $to } år. { $coordinator } vet mer om fristene.
    .schemes = I kommunen kan klubben også søke om dette: { $schemes }

family-text-language = På hvilket språk skal teksten være?
family-text-forward = Hold fingeren på neste melding og velg «Videresend», eller kopier den. Videresendt i Telegram viser den også vei til meg.
# $municipality, $coordinator and $phone (String)
family-text =
    Hei! I { $municipality } skal alle barn få være med på noe i fritiden. { $coordinator } hjelper familier å finne en aktivitet, betale for den og låne utstyr. Det er gratis. Vi er ikke NAV, ikke utlendingsmyndighetene og ikke barnevernet.

    Dere bestemmer selv om dere vil. Ring { $phone }, eller skriv til hjelpelinjen i Telegram på deres eget språk.

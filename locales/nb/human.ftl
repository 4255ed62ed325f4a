### A human comes into the conversation, and leaves it (bot/outcomes/).

# $coordinator (String), $reads (String) - a sentence that says who reads and when
human-called =
    Jeg har bedt { $coordinator } om å svare deg her.

    { $reads } Skriv gjerne hva det gjelder imens.
    .spoken =
        Jeg kan ikke lytte, men { $coordinator } hører på meldingen din og svarer deg her.

        { $reads }
# $by (String) - the coordinator who has come; $municipality (String)
human-here = { $by } fra { $municipality } er her nå og svarer deg selv. Jeg er stille imens.
    .norwegian = { $by } skriver på norsk. Hold fingeren på en melding og velg «Oversett», så leser du den på ditt språk. Svar gjerne på ditt eget språk.
# $by (String) - one more coordinator who has come; $municipality (String)
human-joined = { $by } fra { $municipality } er også med nå.
# $by (String) - the coordinator who has left
human-left = { $by } har avsluttet samtalen. Nå er det jeg, roboten, som svarer igjen. Du kan når som helst be om et menneske.
# $coordinator (String)
sorry = Beklager, noe gikk galt hos oss. Meldingen din er tatt vare på, og jeg har sagt fra til { $coordinator }.
# Under a message that is not in the reader's language, and what it leads to (dialogs/route.py).
translate-label = 🇳🇴 Norsk: slik oversetter du
    .other = 🌐 Slik oversetter du
translate-how = Slik leser du meldingen på ditt språk: Hold fingeren på den og velg «Oversett». Finner du ikke det valget, så slå det på i Telegram: Innstillinger, Språk, «Vis Oversett-knapp». Du kan svare på ditt eget språk.

### Messages about what is free (dialogs/news.py).

news-ask = Vil du ha en melding når det skjer noe gratis for barn, for eksempel i skoleferien? Du kan slå det av når som helst.
news-yes = Ja, gjerne
news-no = Nei takk
news-agreed = Fint! Jeg skriver når det er noe gratis. Skriv /stop når du ikke vil ha flere slike meldinger.
news-ages = Hvor gamle er barna? Velg her hvis du bare vil høre om det som passer for dem. Du kan velge flere.
news-places = Hvor i kommunen bor dere? Velg her hvis du bare vil høre om det som er i nærheten.
# $ages (String) - spans of ages
news-ages-kept = Notert: Jeg skriver når det er noe for alderen { $ages } år.
    .every = Notert: Jeg skriver når det er noe, uansett alder.
# $places (String) - names of places
news-places-kept = Bare i nærheten av { $places }.
# $youngest and $oldest (Number) - ages in years
news-band = { $youngest }–{ $oldest }
# $choice (String) - a span of ages or a place
news-chosen = ✓ { $choice }
news-stop = 🔕 Ikke flere slike meldinger
news-stopped = Du får ikke flere meldinger om gratis tilbud. Du kan fortsatt skrive til meg om alt annet.
    .never = Det er greit. Du får ingen meldinger om gratis tilbud. Du kan ombestemme deg her når som helst.

## A broadcast (bot/outcomes/broadcast.py)

news-only-norwegian = Denne meldingen finnes bare på norsk:

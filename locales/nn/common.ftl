# Awaits a native reader.

### Words that every dialog uses.

## dialogs/questions.py and dialogs/journeys.py

yes = Ja
no = Nei
any = Spelar inga rolle
back = ⬅️ Tilbake
# $answer (String) - what was chosen
chosen = ✓ <b>{ $answer }</b>
no-longer-offered = Det valet finst ikkje lenger. Her er det som finst no:
old-button = Den knappen er brukt opp. Vi held fram her:
edited = Eg såg at du endra ei melding. Eg bruker det du svara først. Vil du svare noko anna, så skriv det på nytt eller bruk knappane.

## dialogs/route.py

hello = Kva kan eg hjelpe med? Vel her, eller skriv med eigne ord.
not-understood = Det forstod eg ikkje heilt. Kan du prøve ein gong til?
    .no-text = Takk! Eg forstår berre tekst. Skriv gjerne eit par ord, eller vel her. Eit menneske kan hjelpe deg med alt anna.
    .unsure = Eg er ikkje sikker på kva du meiner. Er det noko av dette?
    .other = Det kan eg dessverre ikkje hjelpe med. Eg kan fritidsaktivitetar for barn og unge, støtte til å betale, og lån av utstyr.
# A message was about two things; where a dialog was left for another one.
also = Det andre tek vi òg. Trykk når du er klar:
come-back-offer = Vi kan halde fram der vi slapp etterpå:
come-back = ↩️ Tilbake dit vi var
# $coordinator (String) - the coordinator's name
passed-on = Eg har sendt det vidare til { $coordinator }.
# $by (String) - the name of the coordinator who has the conversation
with-human = { $by } har samtalen no. Skriv til { $by } her, så svarar eg igjen etterpå.

# To whoever writes a command of the coordinators' outside of their group.
desk-only = Den kommandoen er for koordinatorane, i gruppa deira.

## dialogs/describing.py

# What stands between the items of a list.
list = {", "}
# $weekday (String), $starts and $ends (String) - times such as 17:00
session = { $weekday } { $starts }–{ $ends }
# $first and $last (String) - weekdays; $starts and $ends (String) - times
hours-span = { $first } til { $last } { $starts }–{ $ends }
weekday-mon = måndag
weekday-tue = tysdag
weekday-wed = onsdag
weekday-thu = torsdag
weekday-fri = fredag
weekday-sat = laurdag
weekday-sun = søndag
# $kroner (Number) - the price of a season
activity-price = { $kroner ->
    [0] gratis
    [one] { $kroner } krone i sesongen
   *[other] { $kroner } kroner i sesongen
}
# $name, $organiser, $place (String), $sessions (String) - weekdays and times, $price (String),
# $youngest and $oldest (Number) - ages in years, $contact and $phone (String)
activity =
    <b>{ $name }</b> ({ $youngest }–{ $oldest } år)
    📍 { $place }, { $organiser }
    🕔 { $sessions }
    💰 { $price }
    ☎️ { $contact }, { $phone }
# $coordinator (String); $hours (String) - when the coordinator reads
# .later: $when (String) - a moment; .cover and .cover-later: $last (String) - a day, $cover (String) - who reads meanwhile
reads = { $coordinator } les meldingar { $hours }.
    .later = { $coordinator } er ikkje på jobb no, men ser meldinga di { $when }.
    .cover = { $coordinator } er borte til og med { $last }. Så lenge svarar { $cover }, som les meldingar { $hours }.
    .cover-later = { $coordinator } er borte til og med { $last }. Så lenge svarar { $cover }, som ser meldinga di { $when }.
# $weekday (String), $date (String) - such as 24.11
day = { $weekday } { $date }
# $weekday (String), $date (String) - such as 24.11, $clock (String) - such as 09:00
moment = { $weekday } { $date }. kl. { $clock }

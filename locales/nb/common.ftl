### Words that every dialog uses.

## dialogs/questions.py and dialogs/journeys.py

yes = Ja
no = Nei
any = Spiller ingen rolle
back = ⬅️ Tilbake
# $answer (String) - what was chosen
chosen = ✓ <b>{ $answer }</b>
no-longer-offered = Det valget finnes ikke lenger. Her er det som finnes nå:
old-button = Den knappen er brukt opp. Vi fortsetter her:
edited = Jeg så at du endret en melding. Jeg bruker det du svarte først. Vil du svare noe annet, så skriv det på nytt eller bruk knappene.

## dialogs/route.py

hello = Hva kan jeg hjelpe med? Velg her, eller skriv med egne ord.
not-understood = Det forsto jeg ikke helt. Kan du prøve en gang til?
    .no-text = Takk! Jeg forstår bare tekst. Skriv gjerne et par ord, eller velg her. Et menneske kan hjelpe deg med alt annet.
    .unsure = Jeg er ikke sikker på hva du mener. Er det noe av dette?
    .other = Det kan jeg dessverre ikke hjelpe med. Jeg kan fritidsaktiviteter for barn og unge, støtte til å betale, og lån av utstyr.
# A message was about two things; where a dialog was left for another one.
also = Det andre tar vi også. Trykk når du er klar:
come-back-offer = Vi kan fortsette der vi slapp etterpå:
come-back = ↩️ Tilbake dit vi var
# $coordinator (String) - the coordinator's name
passed-on = Jeg har sendt det videre til { $coordinator }.
# $by (String) - the name of the coordinator who has the conversation
with-human = { $by } har samtalen nå. Skriv til { $by } her, så svarer jeg igjen etterpå.

# To whoever writes a command of the coordinators' outside of their group.
desk-only = Den kommandoen er for koordinatorene, i gruppen deres.

## dialogs/describing.py

# What stands between the items of a list.
list = {", "}
# $weekday (String), $starts and $ends (String) - times such as 17:00
session = { $weekday } { $starts }–{ $ends }
# $first and $last (String) - weekdays; $starts and $ends (String) - times
hours-span = { $first } til { $last } { $starts }–{ $ends }
weekday-mon = mandag
weekday-tue = tirsdag
weekday-wed = onsdag
weekday-thu = torsdag
weekday-fri = fredag
weekday-sat = lørdag
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
reads = { $coordinator } leser meldinger { $hours }.
    .later = { $coordinator } er ikke på jobb nå, men ser meldingen din { $when }.
    .cover = { $coordinator } er borte til og med { $last }. Så lenge svarer { $cover }, som leser meldinger { $hours }.
    .cover-later = { $coordinator } er borte til og med { $last }. Så lenge svarer { $cover }, som ser meldingen din { $when }.
# $weekday (String), $date (String) - such as 24.11
day = { $weekday } { $date }
# $weekday (String), $date (String) - such as 24.11, $clock (String) - such as 09:00
moment = { $weekday } { $date }. kl. { $clock }

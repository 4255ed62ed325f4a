### Borrow equipment (dialogs/borrow.py, bot/outcomes/reserve.py, bot/outcomes/move_loan.py).

# .missing: $item (String) - the kind that was wished for
borrow-kind = Alt er gratis å låne. Hva trenger dere?
    .missing = Dette har vi dessverre ikke å låne ut: { $item }.
    .self = Alt er gratis å låne. Hva trenger du?
# .missing: $size (Number) - the size that was wished for
borrow-size = Hvilken størrelse passer?
    .missing = Størrelse { $size } har vi dessverre ikke. Dette har vi:
# $item (String), $free (Number) - how many nobody has
borrow-size-option = { $item } ({ $free } ledig)
# $item, $place and $coordinator (String), $days (Number) - how long it may be kept
borrow-consent = <b>{ $item }</b> er ledig hos { $place }. Dere kan ha det i { $days } dager. Skal jeg holde det av til dere? Da får { $coordinator } fornavnet ditt.
    .self = <b>{ $item }</b> er ledig hos { $place }. Du kan ha det i { $days } dager. Skal jeg holde det av til deg? Da får { $coordinator } fornavnet ditt.
borrow-yes = Ja, hold det av
    .self = Ja, hold det av til meg
borrow-gone = Å nei, noen rakk det rett før deg. Vil du spørre et menneske om det kommer noe snart?
# $coordinator (String)
borrow-nothing = Akkurat nå er alt lånt ut. { $coordinator } vet når noe kommer tilbake. Vil du spørre?
# $item, $place and $coordinator (String), $reads (String) - a sentence that says who reads and when
borrow-done = { $item } er holdt av til dere hos { $place }. { $coordinator } skriver til deg om når det kan hentes. { $reads }
    .self = { $item } er holdt av til deg hos { $place }. { $coordinator } skriver til deg om når du kan hente det. { $reads }
# $item (String), $day (String) - by when it is to be back; in all of them
loan-out = God tur med { $item }! Vi trenger det tilbake innen { $day }. Blir det vanskelig, så skriv til oss.
loan-back = Takk for at dere leverte { $item } tilbake! Det er bare å låne igjen.
loan-cancelled = { $item } er ikke lenger holdt av til dere. Skriv gjerne hvis dere vil låne noe annet.

## What is out: reminders and a week more (bot/outcomes/remind.py, bot/outcomes/press_loan.py)

# $item (String), $day (String) - by when it is to be back, $coordinator (String); in both
borrow-remind = Husk at { $item } skal være tilbake innen { $day }. Håper det har vært til glede!
    .after = Vi ventet { $item } tilbake innen { $day }. Det er fort gjort å glemme, og helt i orden. Kan dere levere det en av de nærmeste dagene? Er noe vanskelig, eller gikk noe i stykker, så skriv her til { $coordinator }. Det koster dere ingenting.
borrow-longer = Behold det en uke til
borrow-brought-back = Vi har levert det
borrow-help = Vi trenger hjelp
# $item (String), $day (String) - by when it is to be back
borrow-extended = Så fint at dere bruker { $item }! Dere kan ha det en uke til. Vi trenger det tilbake innen { $day }.
# $item (String), $day (String) - by when it is to be back, $coordinator (String)
borrow-longer-once = Dere har alt fått en ekstra uke med { $item }, som skal tilbake innen { $day }. Trenger dere det lenger, så spør { $coordinator }.
# $item (String), $day (String) - by when it is to be back, $coordinator (String)
borrow-longer-waited = Et annet barn venter på { $item }, så vi trenger det tilbake innen { $day }. Blir det vanskelig, så skriv til { $coordinator }.
# $item and $coordinator (String)
borrow-said-back = Tusen takk for at dere leverte { $item }! { $coordinator } får beskjed.

## Waiting for what is lent out (bot/outcomes/wait_for.py, bot/outcomes/offer_item.py, bot/outcomes/press_offer.py)

# $item (String)
borrow-away = { $item } (utlånt)
# $item and $coordinator (String)
borrow-wait = <b>{ $item }</b> er dessverre utlånt nå. Skal jeg si fra når det blir ledig for dere? Da tar jeg vare på fornavnet ditt, og { $coordinator } ser at du venter.
    .self = <b>{ $item }</b> er dessverre utlånt nå. Skal jeg si fra når det blir ledig for deg? Da tar jeg vare på fornavnet ditt, og { $coordinator } ser at du venter.
borrow-wait-yes = Ja, si fra
# $item (String)
borrow-waits = Da står dere i køen for { $item }. Jeg skriver til deg så snart det er deres tur, og holder det av mens du tenker på det.
    .self = Da står du i køen for { $item }. Jeg skriver til deg så snart det er din tur, og holder det av mens du tenker på det.
# $item (String)
borrow-waits-already = Dere står alt i køen for { $item }. Jeg skriver til deg så snart det er deres tur.
    .self = Du står alt i køen for { $item }. Jeg skriver til deg så snart det er din tur.
# $item and $place (String), $until (String) - a moment
borrow-offer = Gode nyheter! <b>{ $item }</b> er ledig, og nå er det deres tur. Jeg holder det av hos { $place } til { $until }. Vil dere ha det?
    .self = Gode nyheter! <b>{ $item }</b> er ledig, og nå er det din tur. Jeg holder det av hos { $place } til { $until }. Vil du ha det?
borrow-offer-yes = Ja, gjerne
borrow-offer-no = Nei takk, la neste få det
# $item (String) in all of them
borrow-offer-declined = Takk for at du sa fra! Da går { $item } til neste i køen.
borrow-offer-lapsed = Vi hørte ikke noe, så nå går { $item } til neste i køen. Det gjør ingenting! Vil dere fortsatt ha det, så stiller jeg dere gjerne i køen igjen.
borrow-offer-over = Tilbudet om { $item } er dessverre over. Vil du spørre et menneske om det kommer flere?

## The kinds of item

item-backpack = Ryggsekk
item-bike = Sykkel
item-football-boots = Fotballsko
item-helmet = Hjelm
item-instrument = Instrument
item-racket = Racket
item-rain-clothes = Regntøy
item-shin-guards = Leggskinn
item-skates = Skøyter
item-ski-boots = Skisko
item-skis = Ski
item-sledge = Akebrett
item-sleeping-bag = Sovepose
item-snowboard = Snowboard
item-swimming-gear = Svømmeutstyr
item-tent = Telt

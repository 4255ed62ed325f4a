### Find an activity (dialogs/find_activity.py).

find-activity-age = Hvor gammelt er barnet?
    .self = Hvor gammel er du?
# .missing: $interest (String) - what was wished for
find-activity-interest = Hva har barnet lyst til?
    .missing = Jeg finner ikke { $interest } for den alderen akkurat nå.
    .self = Hva har du lyst til?
find-activity-weekday = Hvilken dag passer?
# $count (Number) - how many activities follow; .other-days: $weekday (String)
find-activity-activity = { $count ->
    [one] Denne passer. Trykk på den hvis den frister.
   *[other] Disse passer. Trykk på den som frister mest.
}
    .other-days = { $count ->
        [one] Jeg fant ingenting på { $weekday }, men denne passer ellers:
       *[other] Jeg fant ingenting på { $weekday }, men disse passer ellers:
    }
# $name (String) - the activity; $coordinator (String)
find-activity-consent = Skal jeg gi fornavnet ditt, barnets alder og ønsket om <b>{ $name }</b> til { $coordinator }? Koordinatoren hjelper dere i gang i klubben. Ingenting annet blir gitt videre.
    .self = Skal jeg gi fornavnet ditt, alderen din og ønsket om <b>{ $name }</b> til { $coordinator }? Koordinatoren hjelper deg i gang. Ingen hjemme får vite det fra oss, og ingenting annet blir gitt videre.

## What somebody who writes for themself wishes for, in their own words

find-activity-something-else = ✍️ Noe helt annet
find-activity-wish = Hva drømmer du om å gjøre? Skriv det med dine egne ord.
# $wish (String) - in their own words, $coordinator (String)
find-activity-wish-consent = «{ $wish }» Skal jeg gi dette, fornavnet ditt og alderen din til { $coordinator }, som leter etter det for deg? Ingen hjemme får vite det fra oss.
# $coordinator (String), $reads (String) - a sentence that says who reads and when
find-activity-wished = Så bra at du sa det! { $coordinator } har fått ønsket ditt og svarer deg her. { $reads }

## bot/outcomes/put_in_touch.py, declined.py, nothing_fits.py

# $activity and $coordinator (String), $reads (String) - a sentence that says who reads and when
put-in-touch =
    Så fint! { $coordinator } har fått fornavnet ditt og ønsket om <b>{ $activity }</b>, og svarer deg her.

    { $reads } Er det noe du vil si i mellomtiden, så bare skriv.
# .activity: $contact and $phone (String) - the club's contact person
declined = Det er helt i orden. Ingenting er sendt.
    .activity = Det er helt i orden. Ingenting er sendt. Du kan også ringe klubben selv: { $contact }, { $phone }.
# $age (Number) - in years; $coordinator (String)
nothing-fits = Jeg har ingen aktivitet i oversikten for alderen { $age } år. { $coordinator } vet kanskje om noe mer. Vil du spørre?

## The kinds of activity

interest-4h = 4H
interest-art = Kunst
interest-athletics = Friidrett
interest-band = Korps
interest-basketball = Basketball
interest-chess = Sjakk
interest-choir = Kor
interest-climbing = Klatring
interest-coding = Koding
interest-cricket = Cricket
interest-cycling = Sykling
interest-dance = Dans
interest-football = Fotball
interest-gaming = Gaming
interest-gymnastics = Turn
interest-handball = Håndball
interest-ice-hockey = Ishockey
interest-martial-arts = Kampsport
interest-music = Musikk
interest-orienteering = Orientering
interest-riding = Ridning
interest-scouts = Speider
interest-skating = Skøyter
interest-skiing = Ski
interest-swimming = Svømming
interest-tennis = Tennis
interest-theatre = Teater
interest-volleyball = Volleyball
interest-youth-club = Ungdomsklubb

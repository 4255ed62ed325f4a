# Awaits a native reader.

### Words that every dialog uses.

## dialogs/questions.py and dialogs/journeys.py

yes = Taip
no = Ne
any = Nesvarbu
back = ⬅️ Atgal
# $answer (String) - what was chosen
chosen = ✓ <b>{ $answer }</b>
no-longer-offered = Šio pasirinkimo jau nebėra. Štai kas yra dabar:
old-button = Šis mygtukas jau panaudotas. Tęsiame čia:
edited = Matau, kad viena žinutė pakeista. Man galioja pirmasis atsakymas. Jei norite kito, parašykite jį iš naujo arba paspauskite mygtuką.

## dialogs/route.py

hello = Kuo galiu padėti? Pasirinkite čia arba parašykite savais žodžiais.
not-understood = Ne visai supratau. Gal pabandytumėte dar kartą?
    .no-text = Ačiū! Suprantu tik tekstą. Parašykite kelis žodžius arba pasirinkite čia. Dėl viso kito jums padės žmogus.
    .unsure = Ne visai suprantu, ką turite omenyje. Gal kažką iš šių?
    .other = Apgailestauju, čia negaliu padėti. Išmanau apie vaikų ir jaunimo laisvalaikį, pagalbą susimokėti ir įrangos skolinimą.
# A message was about two things; where a dialog was left for another one.
also = Kitu reikalu irgi pasirūpinsime. Paspauskite, kai būsite pasiruošę:
come-back-offer = Paskui galėsime tęsti nuo ten, kur sustojome:
come-back = ↩️ Atgal, kur buvome
# $coordinator (String) - the coordinator's name
passed-on = Atlikta: jūsų žinutę gaus { $coordinator }.
# $by (String) - the name of the coordinator who has the conversation
with-human = Dabar su jumis bendrauja { $by }. Rašykite čia, ir { $by } perskaitys. Paskui vėl atsakinėsiu aš.

# To whoever writes a command of the coordinators' outside of their group.
desk-only = Ši komanda skirta koordinatoriams, jų pačių grupėje.

## dialogs/describing.py

# What stands between the items of a list.
list = {", "}
# $weekday (String), $starts and $ends (String) - times such as 17:00
session = { $weekday } { $starts }–{ $ends }
# $first and $last (String) - weekdays; $starts and $ends (String) - times
hours-span = { $first }–{ $last } { $starts }–{ $ends }
weekday-mon = pirmadienis
weekday-tue = antradienis
weekday-wed = trečiadienis
weekday-thu = ketvirtadienis
weekday-fri = penktadienis
weekday-sat = šeštadienis
weekday-sun = sekmadienis
# $kroner (Number) - the price of a season
activity-price = { $kroner ->
    [0] nemokamai
    [one] { $kroner } krona už sezoną
    [few] { $kroner } kronos už sezoną
    [many] { $kroner } kronos už sezoną
   *[other] { $kroner } kronų už sezoną
}
# $name, $organiser, $place (String), $sessions (String) - weekdays and times, $price (String),
# $youngest and $oldest (Number) - ages in years, $contact and $phone (String)
activity =
    <b>{ $name }</b> (amžius: { $youngest }–{ $oldest })
    📍 { $place }, { $organiser }
    🕔 { $sessions }
    💰 { $price }
    ☎️ { $contact }, { $phone }
# $coordinator (String); $hours (String) - when the coordinator reads
# .later: $when (String) - a moment; .cover and .cover-later: $last (String) - a day, $cover (String) - who reads meanwhile
reads = { $coordinator } skaito žinutes šiomis dienomis: { $hours }.
    .later = { $coordinator } dabar nedirba, bet jūsų žinutę pamatys { $when }.
    .cover = { $coordinator } nedirba iki { $last } imtinai. Iki tol atsako { $cover } ir skaito žinutes šiomis dienomis: { $hours }.
    .cover-later = { $coordinator } nedirba iki { $last } imtinai. Iki tol atsako { $cover } ir jūsų žinutę pamatys { $when }.
# $weekday (String), $date (String) - such as 24.11
day = { $date } ({ $weekday })
# $weekday (String), $date (String) - such as 24.11, $clock (String) - such as 09:00
moment = { $date } ({ $weekday }) { $clock }

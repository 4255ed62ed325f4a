# Awaits a native reader.

### Words that every dialog uses.

## dialogs/questions.py and dialogs/journeys.py

yes = Tak
no = Nie
any = Bez znaczenia
back = ⬅️ Wstecz
# $answer (String) - what was chosen
chosen = ✓ <b>{ $answer }</b>
no-longer-offered = Tej możliwości już nie ma. Oto, co jest teraz:
old-button = Ten przycisk jest już zużyty. Idziemy dalej tutaj:
edited = Widzę, że jedna z wiadomości została zmieniona. Liczy się pierwsza odpowiedź. Jeśli chcesz inną, napisz ją jeszcze raz albo użyj przycisków.

## dialogs/route.py

hello = W czym mogę pomóc? Wybierz tutaj albo napisz własnymi słowami.
not-understood = Nie do końca rozumiem. Spróbujesz jeszcze raz?
    .no-text = Dziękuję! Rozumiem tylko tekst. Napisz kilka słów albo wybierz tutaj. We wszystkim innym pomoże Ci człowiek.
    .unsure = Nie wiem dokładnie, o co chodzi. Może o coś z tego?
    .other = Przykro mi, w tym nie pomogę. Znam się na zajęciach dla dzieci i młodzieży, na pomocy w opłatach i na wypożyczaniu sprzętu.
# A message was about two things; where a dialog was left for another one.
also = Drugą sprawą też się zajmiemy. Naciśnij, gdy będzie dobry moment:
come-back-offer = Potem możemy wrócić do tego, co było wcześniej:
come-back = ↩️ Wróćmy do poprzedniego
# $coordinator (String) - the coordinator's name
passed-on = Gotowe, wiadomość ma teraz { $coordinator }.
# $by (String) - the name of the coordinator who has the conversation
with-human = Teraz rozmowę prowadzi { $by }. Pisz tutaj, a odpowie { $by }. Potem znów odpowiadam ja.

# To whoever writes a command of the coordinators' outside of their group.
desk-only = To polecenie jest dla koordynatorów, w ich własnej grupie.

## dialogs/describing.py

# What stands between the items of a list.
list = {", "}
# $weekday (String), $starts and $ends (String) - times such as 17:00
session = { $weekday } { $starts }–{ $ends }
# $first and $last (String) - weekdays; $starts and $ends (String) - times
hours-span = { $first }–{ $last } { $starts }–{ $ends }
weekday-mon = poniedziałek
weekday-tue = wtorek
weekday-wed = środa
weekday-thu = czwartek
weekday-fri = piątek
weekday-sat = sobota
weekday-sun = niedziela
# $kroner (Number) - the price of a season
activity-price = { $kroner ->
    [0] za darmo
    [one] { $kroner } korona za sezon
    [few] { $kroner } korony za sezon
    [many] { $kroner } koron za sezon
   *[other] { $kroner } korony za sezon
}
# $name, $organiser, $place (String), $sessions (String) - weekdays and times, $price (String),
# $youngest and $oldest (Number) - ages in years, $contact and $phone (String)
activity =
    <b>{ $name }</b> (wiek: { $youngest }–{ $oldest })
    📍 { $place }, { $organiser }
    🕔 { $sessions }
    💰 { $price }
    ☎️ { $contact }, { $phone }
# $coordinator (String); $hours (String) - when the coordinator reads
# .later: $when (String) - a moment; .cover and .cover-later: $last (String) - a day, $cover (String) - who reads meanwhile
reads = { $coordinator } czyta wiadomości w te dni: { $hours }.
    .later = { $coordinator } nie jest teraz w pracy, ale przeczyta Twoją wiadomość { $when }.
    .cover = { $coordinator } wraca do pracy po { $last }. Do tego czasu odpowiada { $cover } i czyta wiadomości w te dni: { $hours }.
    .cover-later = { $coordinator } wraca do pracy po { $last }. Do tego czasu odpowiada { $cover } i przeczyta Twoją wiadomość { $when }.
# $weekday (String), $date (String) - such as 24.11
day = { $date } ({ $weekday })
# $weekday (String), $date (String) - such as 24.11, $clock (String) - such as 09:00
moment = { $date } ({ $weekday }) o { $clock }

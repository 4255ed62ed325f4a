# Awaits a native reader.

### Words that every dialog uses.

## dialogs/questions.py and dialogs/journeys.py

yes = Haa
no = Maya
any = Midkii doono
back = ⬅️ Dib u noqo
# $answer (String) - what was chosen
chosen = ✓ <b>{ $answer }</b>
no-longer-offered = Doorashadaas hadda ma jirto. Waxa hadda jira waa kuwan:
old-button = Badhankaas waqtigiisii waa dhammaaday. Halkan ayaan ka sii wadaynaa:
edited = Waxaan arkay inaad farriin beddeshay. Waxaan haystaa jawaabtaadii hore. Haddii aad mid kale rabto, mar kale qor ama isticmaal badhamada.

## dialogs/route.py

hello = Maxaan kaa caawiyaa? Halkan ka dooro, ama ku qor ereyadaada.
not-understood = Si fiican uma fahmin. Fadlan mar kale isku day.
    .no-text = Mahadsanid! Waxaan fahmaa qoraal keliya. Haddii aad rabto dhowr erey qor, ama halkan ka dooro. Wixii kale oo dhan qof baa kaa caawin kara.
    .unsure = Ma hubo waxa aad ula jeeddo. Ma mid kuwan ka mid ah baa?
    .other = Waan ka xumahay, taas kaama caawin karo. Waxaan aqaan waxqabadyada firaaqada ee carruurta iyo dhallinyarada, caawimada lacag-bixinta, iyo amaahashada qalabka.
# A message was about two things; where a dialog was left for another one.
also = Arrinta kalena waan eegaynaa. Taabo markaad diyaar tahay:
come-back-offer = Kadib waxaan ka sii wadi karnaa halkii aan joognay:
come-back = ↩️ Ku noqo halkii aan joognay
# $coordinator (String) - the coordinator's name
passed-on = Waxaan u gudbiyey { $coordinator }.
# $by (String) - the name of the coordinator who has the conversation
with-human = Hadda waxaad la hadlaysaa { $by }. Halkan ugu qor { $by }, kadibna aniga ayaa mar kale kuu jawaabi doona.

# To whoever writes a command of the coordinators' outside of their group.
desk-only = Amarkaas waxaa leh isku-duwayaasha, waxayna ku isticmaalaan kooxdooda.

## dialogs/describing.py

# What stands between the items of a list.
list = {", "}
# $weekday (String), $starts and $ends (String) - times such as 17:00
session = { $weekday } { $starts }–{ $ends }
# $first and $last (String) - weekdays; $starts and $ends (String) - times
hours-span = { $first } ilaa { $last } { $starts }–{ $ends }
weekday-mon = Isniin
weekday-tue = Talaado
weekday-wed = Arbaco
weekday-thu = Khamiis
weekday-fri = Jimce
weekday-sat = Sabti
weekday-sun = Axad
# $kroner (Number) - the price of a season
activity-price = { $kroner ->
    [0] bilaash
    [one] { $kroner } karoon xilli-ciyaareedkii
   *[other] { $kroner } karoon xilli-ciyaareedkii
}
# $name, $organiser, $place (String), $sessions (String) - weekdays and times, $price (String),
# $youngest and $oldest (Number) - ages in years, $contact and $phone (String)
activity =
    <b>{ $name }</b> (da'da { $youngest }–{ $oldest })
    📍 { $place }, { $organiser }
    🕔 { $sessions }
    💰 { $price }
    ☎️ { $contact }, { $phone }
# $coordinator (String); $hours (String) - when the coordinator reads
# .later: $when (String) - a moment; .cover and .cover-later: $last (String) - a day, $cover (String) - who reads meanwhile
reads = Farriimaha loo diro { $coordinator } waxaa la akhriyaa { $hours }.
    .later = Hadda ma aha saacadaha shaqada ee { $coordinator }, laakiin farriintaada waxaa la akhrin doonaa { $when }.
    .cover = Ilaa dhammaadka { $last } shaqada lagama helayo { $coordinator }. Ilaa markaas waxaad jawaab ka helaysaa { $cover }, farriimahana waxaa la akhriyaa { $hours }.
    .cover-later = Ilaa dhammaadka { $last } shaqada lagama helayo { $coordinator }. Ilaa markaas waxaad jawaab ka helaysaa { $cover }, farriintaadana waxaa la akhrin doonaa { $when }.
# $weekday (String), $date (String) - such as 24.11
day = { $weekday } { $date }
# $weekday (String), $date (String) - such as 24.11, $clock (String) - such as 09:00
moment = { $weekday } { $date }, saacadda { $clock }

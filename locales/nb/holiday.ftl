### Find something to do in the school holidays (dialogs/holiday.py).

holiday-which = Hvilken ferie gjelder det?
# $first, $last (String) - days such as 22.02
holiday-autumn = Høstferien { $first }–{ $last }
holiday-christmas = Juleferien { $first }–{ $last }
holiday-winter = Vinterferien { $first }–{ $last }
holiday-easter = Påskeferien { $first }–{ $last }
holiday-summer = Sommerferien { $first }–{ $last }
# $count (Number) - how many offers follow
holiday-offers = { $count ->
    [one] Dette skjer i ferien. Trykk på det hvis det frister.
   *[other] Dette skjer i ferien. Trykk på det som frister mest.
}
holiday-none = Ingen av disse
# $kroner (Number)
holiday-price = { $kroner ->
    [0] gratis
    [one] { $kroner } krone
   *[other] { $kroner } kroner
}
# $name, $place, $organiser (String), $youngest and $oldest (Number) - ages in years, $first and $last (String) - days,
# $starts and $ends (String) - times such as 10:00, $price (String), $contact and $phone (String)
holiday-offer =
    <b>{ $name }</b> ({ $youngest }–{ $oldest } år)
    📍 { $place }, { $organiser }
    🗓 { $first } til { $last }, { $starts }–{ $ends }
    💰 { $price }
    ☎️ { $contact }, { $phone }
    .one-day =
        <b>{ $name }</b> ({ $youngest }–{ $oldest } år)
        📍 { $place }, { $organiser }
        🗓 { $first }, { $starts }–{ $ends }
        💰 { $price }
        ☎️ { $contact }, { $phone }
# $name (String) - the offer; $coordinator (String)
holiday-consent = Skal jeg gi fornavnet ditt, barnets alder og ønsket om <b>{ $name }</b> til { $coordinator }? Koordinatoren hjelper dere med å melde på. Ingenting annet blir gitt videre.
    .self = Skal jeg gi fornavnet ditt, alderen din og ønsket om <b>{ $name }</b> til { $coordinator }? Koordinatoren hjelper deg med å melde deg på. Ingen hjemme får vite det fra oss, og ingenting annet blir gitt videre.

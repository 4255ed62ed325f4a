### Find something to do in the school holidays (dialogs/holiday.py).

holiday-which = Which holiday is it about?
# $first, $last (String) - days such as 22.02
holiday-autumn = Autumn holiday { $first }–{ $last }
holiday-christmas = Christmas holiday { $first }–{ $last }
holiday-winter = Winter holiday { $first }–{ $last }
holiday-easter = Easter holiday { $first }–{ $last }
holiday-summer = Summer holiday { $first }–{ $last }
# $count (Number) - how many offers follow
holiday-offers = { $count ->
    [one] This is on in the holiday. Tap it if it appeals.
   *[other] This is on in the holiday. Tap what appeals most.
}
holiday-none = None of these
# $kroner (Number)
holiday-price = { $kroner ->
    [0] free
    [one] { $kroner } krone
   *[other] { $kroner } kroner
}
# $name, $place, $organiser (String), $youngest and $oldest (Number) - ages in years, $first and $last (String) - days,
# $starts and $ends (String) - times such as 10:00, $price (String), $contact and $phone (String)
holiday-offer =
    <b>{ $name }</b> (ages { $youngest }–{ $oldest })
    📍 { $place }, { $organiser }
    🗓 { $first } to { $last }, { $starts }–{ $ends }
    💰 { $price }
    ☎️ { $contact }, { $phone }
    .one-day =
        <b>{ $name }</b> (ages { $youngest }–{ $oldest })
        📍 { $place }, { $organiser }
        🗓 { $first }, { $starts }–{ $ends }
        💰 { $price }
        ☎️ { $contact }, { $phone }
# $name (String) - the offer; $coordinator (String)
holiday-consent = Shall I give your first name, the child's age and the wish for <b>{ $name }</b> to { $coordinator }? The coordinator helps you sign up. Nothing else is passed on.
    .self = Shall I give your first name, your age and your wish for <b>{ $name }</b> to { $coordinator }? The coordinator helps you sign up. We tell nobody at home, and nothing else is passed on.

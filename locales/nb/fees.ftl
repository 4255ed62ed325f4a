### Help with paying a fee (dialogs/fees.py, bot/outcomes/apply.py, bot/outcomes/move_application.py).

fees-scheme = Ingen barn skal stå utenfor fordi det koster for mye. Dette finnes hos oss. Trykk på det som passer, så hjelper vi dere å søke.
    .self = Du skal ikke stå utenfor fordi det koster for mye. Dette finnes hos oss. Trykk på det som passer, så hjelper vi deg å søke.
# $name, $who, $what, $limit, $by, $bring (String) - a scheme: who may apply, for what, up to how much, by when, what to bring
scheme =
    <b>{ $name }</b>
    👤 { $who }
    ✅ { $what }
    💰 { $limit }
    🗓️ { $by }
    📎 Ta med: { $bring }
# $kroner (Number)
scheme-limit = Opptil { $kroner } kroner
    .none = Ingen fast grense
# $scheme and $coordinator (String)
fees-consent = Skal { $coordinator } hjelpe deg å søke om { $scheme }? Da får { $coordinator } fornavnet ditt og vet hva det gjelder.
    .self = Skal { $coordinator } hjelpe deg å søke om { $scheme }? Da får { $coordinator } fornavnet ditt og vet hva det gjelder. Ingen hjemme får vite det fra oss uten at du er med på det.
# $coordinator (String), $reads (String) - a sentence that says who reads and when
apply-done = Så bra! { $coordinator } har fått beskjed og skriver til deg her. { $reads } Du hører fra oss ved hvert steg.
# $scheme and $coordinator (String) in all of them
application-applied = 📨 Søknaden om { $scheme } er sendt. Vi sier fra så snart det kommer svar.
application-granted = 🎉 Gode nyheter: { $scheme } er innvilget! { $coordinator } forteller deg hvordan det betales.
application-refused = Svaret på søknaden om { $scheme } ble dessverre nei. { $coordinator } ser etter en annen vei og skriver til deg.

### Help with paying a fee (dialogs/fees.py, bot/outcomes/apply.py, bot/outcomes/move_application.py).

fees-scheme = No child should be left out because it costs too much. This is what there is here. Tap what fits, and we help you apply.
    .self = You should not be left out because it costs too much. This is what there is here. Tap what fits, and we help you apply.
# $name, $who, $what, $limit, $by, $bring (String) - a scheme: who may apply, for what, up to how much, by when, what to bring
scheme =
    <b>{ $name }</b>
    👤 { $who }
    ✅ { $what }
    💰 { $limit }
    🗓️ { $by }
    📎 Bring: { $bring }
# $kroner (Number)
scheme-limit = Up to { $kroner } kroner
    .none = No fixed limit
# $scheme and $coordinator (String)
fees-consent = Shall { $coordinator } help you apply for { $scheme }? { $coordinator } will then get your first name and know what it is about.
    .self = Shall { $coordinator } help you apply for { $scheme }? { $coordinator } will then get your first name and know what it is about. We tell nobody at home unless you agree.
# $coordinator (String), $reads (String) - a sentence that says who reads and when
apply-done = Good! { $coordinator } has been told and will write to you here. { $reads } You hear from us at each step.
# $scheme and $coordinator (String) in all of them
application-applied = 📨 The application for { $scheme } has been sent. We tell you as soon as there is an answer.
application-granted = 🎉 Good news: { $scheme } has been granted! { $coordinator } will tell you how it is paid.
application-refused = I'm sorry, the answer to the application for { $scheme } was no. { $coordinator } is looking for another way and will write to you.

### Borrow equipment (dialogs/borrow.py, bot/outcomes/reserve.py, bot/outcomes/move_loan.py).

# .missing: $item (String) - the kind that was wished for
borrow-kind = Everything is free to borrow. What do you need?
    .missing = I'm sorry, this is nothing we lend: { $item }.
    .self = Everything is free to borrow. What would you like?
# .missing: $size (Number) - the size that was wished for
borrow-size = Which size fits?
    .missing = We do not have size { $size }, I'm sorry. This is what we have:
# $item (String), $free (Number) - how many nobody has
borrow-size-option = { $item } ({ $free } free)
# $item, $place and $coordinator (String), $days (Number) - how long it may be kept
borrow-consent = <b>{ $item }</b> is free at { $place }. You can keep it for { $days } days. Shall I keep it for you? { $coordinator } will then get your first name.
    .self = <b>{ $item }</b> is free at { $place }. You can have it for { $days } days. Shall I keep it for you? { $coordinator } will then get your first name.
borrow-yes = Yes, keep it for us
    .self = Yes, keep it for me
borrow-gone = Oh no, somebody was just before you. Would you like to ask a person whether there will be more soon?
# $coordinator (String)
borrow-nothing = Everything is lent out right now. { $coordinator } knows when something comes back. Would you like to ask?
# $item, $place and $coordinator (String), $reads (String) - a sentence that says who reads and when
borrow-done = { $item } is kept for you at { $place }. { $coordinator } will write to you about when to fetch it. { $reads }
    .self = { $item } is kept for you at { $place }. { $coordinator } will write to you about when you can fetch it. { $reads }
# $item (String), $day (String) - by when it is to be back; in all of them
loan-out = Have fun with { $item }! We need it back by { $day }. If that becomes difficult, write to us.
loan-back = Thank you for bringing { $item } back! You are welcome to borrow again.
loan-cancelled = { $item } is no longer kept for you. Write to us if you would like to borrow something else.

## What is out: reminders and a week more (bot/outcomes/remind.py, bot/outcomes/press_loan.py)

# $item (String), $day (String) - by when it is to be back, $coordinator (String); in both
borrow-remind = Just a reminder: we need { $item } back by { $day }. We hope you have had fun with it!
    .after = We expected { $item } back by { $day }. It is easy to forget, and quite all right. Could you bring it back in the next few days? If something is difficult, or something broke, write here to { $coordinator }. It costs you nothing.
borrow-longer = Keep it one more week
borrow-brought-back = We have brought it back
borrow-help = We need help
# $item (String), $day (String) - by when it is to be back
borrow-extended = Lovely that you are using { $item }! You can keep it one more week. We need it back by { $day }.
# $item (String), $day (String) - by when it is to be back, $coordinator (String)
borrow-longer-once = You have already had an extra week with { $item }, which is due back by { $day }. If you need it for longer, ask { $coordinator }.
# $item (String), $day (String) - by when it is to be back, $coordinator (String)
borrow-longer-waited = Another child is waiting for { $item }, so we need it back by { $day }. If that becomes difficult, write to { $coordinator }.
# $item and $coordinator (String)
borrow-said-back = Thank you so much for bringing { $item } back! { $coordinator } will be told.

## Waiting for what is lent out (bot/outcomes/wait_for.py, bot/outcomes/offer_item.py, bot/outcomes/press_offer.py)

# $item (String)
borrow-away = { $item } (lent out)
# $item and $coordinator (String)
borrow-wait = <b>{ $item }</b> is lent out right now, I'm sorry. Shall I tell you when there is one for you? I will then keep your first name, and { $coordinator } will see that you wait.
    .self = <b>{ $item }</b> is lent out right now, I'm sorry. Shall I tell you when there is one for you? I will then keep your first name, and { $coordinator } will see that you wait.
borrow-wait-yes = Yes, tell me
# $item (String)
borrow-waits = You are in line for { $item }. I will write to you as soon as it is your turn, and keep it for you while you think about it.
    .self = You are in line for { $item }. I will write to you as soon as it is your turn, and keep it for you while you think about it.
# $item (String)
borrow-waits-already = You are already in line for { $item }. I will write to you as soon as it is your turn.
    .self = You are already in line for { $item }. I will write to you as soon as it is your turn.
# $item and $place (String), $until (String) - a moment
borrow-offer = Good news! <b>{ $item }</b> is free, and now it is your turn. I am keeping it for you at { $place } until { $until }. Would you like it?
    .self = Good news! <b>{ $item }</b> is free, and now it is your turn. I am keeping it for you at { $place } until { $until }. Would you like it?
borrow-offer-yes = Yes, we want it
borrow-offer-no = No thanks, the next family may have it
# $item (String) in all of them
borrow-offer-declined = Thank you for telling us! { $item } now goes to the next in line.
borrow-offer-lapsed = We did not hear from you, so { $item } now goes to the next in line. No harm done! If you would still like it, I will gladly put you in line again.
borrow-offer-over = The offer of { $item } is over, I'm sorry. Would you like to ask a person whether there will be more?

## The kinds of item

item-backpack = Backpack
item-bike = Bike
item-football-boots = Football boots
item-helmet = Helmet
item-instrument = Instrument
item-racket = Racket
item-rain-clothes = Rain clothes
item-shin-guards = Shin guards
item-skates = Skates
item-ski-boots = Ski boots
item-skis = Skis
item-sledge = Sledge
item-sleeping-bag = Sleeping bag
item-snowboard = Snowboard
item-swimming-gear = Swimming gear
item-tent = Tent

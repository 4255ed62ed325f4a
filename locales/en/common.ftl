### Words that every dialog uses.

## dialogs/questions.py and dialogs/journeys.py

yes = Yes
no = No
any = Doesn't matter
back = ⬅️ Back
# $answer (String) - what was chosen
chosen = ✓ <b>{ $answer }</b>
no-longer-offered = That choice is no longer there. Here is what there is now:
old-button = That button has been used up. We go on here:
edited = I saw that you changed a message. I keep to your first answer. If you want another, write it again or use the buttons.

## dialogs/route.py

hello = What can I help with? Choose here, or write in your own words.
not-understood = I didn't quite understand that. Could you try once more?
    .no-text = Thank you! I only understand text. Write a few words if you like, or choose here. A person can help you with anything else.
    .unsure = I'm not sure what you mean. Is it one of these?
    .other = I'm sorry, I can't help with that. I know about leisure activities for children and young people, help with paying, and borrowing equipment.
# A message was about two things; where a dialog was left for another one.
also = We take the other thing as well. Tap when you are ready:
come-back-offer = We can go on afterwards where we were:
come-back = ↩️ Back to where we were
# $coordinator (String) - the coordinator's name
passed-on = I have passed it on to { $coordinator }.
# $by (String) - the name of the coordinator who has the conversation
with-human = { $by } has the conversation now. Write to { $by } here, and I will answer again afterwards.

# To whoever writes a command of the coordinators' outside of their group.
desk-only = That command is for the coordinators, in their own group.

## dialogs/describing.py

# What stands between the items of a list.
list = {", "}
# $weekday (String), $starts and $ends (String) - times such as 17:00
session = { $weekday } { $starts }–{ $ends }
# $first and $last (String) - weekdays; $starts and $ends (String) - times
hours-span = { $first } to { $last } { $starts }–{ $ends }
weekday-mon = Monday
weekday-tue = Tuesday
weekday-wed = Wednesday
weekday-thu = Thursday
weekday-fri = Friday
weekday-sat = Saturday
weekday-sun = Sunday
# $kroner (Number) - the price of a season
activity-price = { $kroner ->
    [0] free
    [one] { $kroner } krone a season
   *[other] { $kroner } kroner a season
}
# $name, $organiser, $place (String), $sessions (String) - weekdays and times, $price (String),
# $youngest and $oldest (Number) - ages in years, $contact and $phone (String)
activity =
    <b>{ $name }</b> (ages { $youngest }–{ $oldest })
    📍 { $place }, { $organiser }
    🕔 { $sessions }
    💰 { $price }
    ☎️ { $contact }, { $phone }
# $coordinator (String); $hours (String) - when the coordinator reads
# .later: $when (String) - a moment; .cover and .cover-later: $last (String) - a day, $cover (String) - who reads meanwhile
reads = { $coordinator } reads messages { $hours }.
    .later = { $coordinator } is not at work right now, but will see your message on { $when }.
    .cover = { $coordinator } is away until the end of { $last }. { $cover } answers until then, and reads messages { $hours }.
    .cover-later = { $coordinator } is away until the end of { $last }. { $cover } answers until then, and will see your message on { $when }.
# $weekday (String), $date (String) - such as 24.11
day = { $weekday } { $date }
# $weekday (String), $date (String) - such as 24.11, $clock (String) - such as 09:00
moment = { $weekday } { $date } at { $clock }

### Find an activity (dialogs/find_activity.py).

find-activity-age = How old is the child?
    .self = How old are you?
# .missing: $interest (String) - what was wished for
find-activity-interest = What would the child like to do?
    .missing = I can't find { $interest } for that age right now.
    .self = What would you like to do?
find-activity-weekday = Which day suits you?
# $count (Number) - how many activities follow; .other-days: $weekday (String)
find-activity-activity = { $count ->
    [one] This one fits. Tap it if it sounds good.
   *[other] These fit. Tap the one that sounds best.
}
    .other-days = { $count ->
        [one] I found nothing on { $weekday }, but this one fits otherwise:
       *[other] I found nothing on { $weekday }, but these fit otherwise:
    }
# $name (String) - the activity; $coordinator (String)
find-activity-consent = Shall I give your first name, the child's age and your wish for <b>{ $name }</b> to { $coordinator }? The coordinator helps you get started at the club. Nothing else is passed on.
    .self = Shall I give your first name, your age and your wish for <b>{ $name }</b> to { $coordinator }? The coordinator helps you get started. We tell nobody at home, and nothing else is passed on.

## What somebody who writes for themself wishes for, in their own words

find-activity-something-else = ✍️ Something else
find-activity-wish = What do you dream of doing? Write it in your own words.
# $wish (String) - in their own words, $coordinator (String)
find-activity-wish-consent = “{ $wish }” Shall I give this, your first name and your age to { $coordinator }, who will look for it for you? We tell nobody at home.
# $coordinator (String), $reads (String) - a sentence that says who reads and when
find-activity-wished = Good that you said it! { $coordinator } has your wish and will answer you here. { $reads }

## bot/outcomes/put_in_touch.py, declined.py, nothing_fits.py

# $activity and $coordinator (String), $reads (String) - a sentence that says who reads and when
put-in-touch =
    How nice! { $coordinator } now has your first name and your wish for <b>{ $activity }</b>, and will answer you here.

    { $reads } If there is anything you want to say meanwhile, just write.
# .activity: $contact and $phone (String) - the club's contact person
declined = That's quite all right. Nothing has been sent.
    .activity = That's quite all right. Nothing has been sent. You can also call the club yourself: { $contact }, { $phone }.
# $age (Number) - in years; $coordinator (String)
nothing-fits = I have no activity in my overview for the age of { $age }. { $coordinator } may know of something more. Would you like to ask?

## The kinds of activity

interest-4h = 4H
interest-art = Art
interest-athletics = Athletics
interest-band = Marching band
interest-basketball = Basketball
interest-chess = Chess
interest-choir = Choir
interest-climbing = Climbing
interest-coding = Coding
interest-cricket = Cricket
interest-cycling = Cycling
interest-dance = Dance
interest-football = Football
interest-gaming = Gaming
interest-gymnastics = Gymnastics
interest-handball = Handball
interest-ice-hockey = Ice hockey
interest-martial-arts = Martial arts
interest-music = Music
interest-orienteering = Orienteering
interest-riding = Horse riding
interest-scouts = Scouts
interest-skating = Skating
interest-skiing = Skiing
interest-swimming = Swimming
interest-tennis = Tennis
interest-theatre = Theatre
interest-volleyball = Volleyball
interest-youth-club = Youth club

### How it goes in the first year (dialogs/check_in.py, bot/outcomes/checked_in.py).

# $name (String) - the child, $activity (String)
check-in-how = Hello! How is it going for { $name } at { $activity }?
    .self = Hello! How are you getting on at { $activity }?
# Before the question, after some days without an answer.
check-in-reminder = Just a small reminder. Answer when it suits you, you do not have to.
check-in-how-good = 😊 Fine
check-in-how-so-so = 😐 So-so
check-in-how-bad = 🙁 Not so good
check-in-how-stopped = 👋 Has stopped
    .self = 👋 I have stopped
check-in-how-enough = 🔕 Rather not have these messages
# What is shown as the answer that was written, and not pressed.
check-in-how-words = ✍️ In your own words
# $name (String)
check-in-reason = Thank you for telling us. What is difficult for { $name }?
    .self = Thank you for telling us. What is difficult?
check-in-reason-cost = 💰 It costs too much
check-in-reason-equipment = 🎿 Equipment is missing
check-in-reason-way = 🚌 Hard to get there
check-in-reason-unhappy = 💬 Not happy there
check-in-reason-other = Something else
# $name (String)
check-in-good = So good to hear! Greetings to { $name }. We will ask again in a while.
    .self = So good to hear! We will ask you again in a while.
# $name and $coordinator (String) in all of them
check-in-worry =
    .cost = Money shall not stop it. { $coordinator } has been told and will find a way together with you.
    .equipment = That can be solved: you can borrow for free. { $coordinator } has been told and will write to you.
    .way = Often there is somebody to ride with. { $coordinator } has been told and will write to you.
    .unhappy = I'm sorry to hear that. { $coordinator } has been told and can talk to the club, or find something { $name } likes better.
    .other = Thank you. { $coordinator } has been told and will write to you. Feel free to write more here.
    .stopped = Thank you for telling us. It is quite all right to stop. { $coordinator } has been told. If { $name } wants to go back, or try something else, we are glad to help.
    .cost-self = Money shall not stop it. { $coordinator } has been told and will find a way together with you. We tell nobody at home.
    .equipment-self = That can be solved: you can borrow for free. { $coordinator } has been told and will write to you.
    .unhappy-self = I'm sorry to hear that. { $coordinator } has been told and will write to you. We tell nobody at home. Together you find out what you want.
    .stopped-self = Thank you for telling us. It is quite all right to stop. { $coordinator } has been told. If you want to go back, or try something else, we are glad to help.
# $name (String)
check-in-last = It has been a year now with { $name }. Thank you so much for letting us follow along! We will not ask any more, but write here any time.
    .self = It has been a year now. Thank you so much for letting us follow along! We will not ask any more, but write here any time.
# $name and $coordinator (String)
check-in-moved = Thank you for letting us follow { $name }! Now that you are moving, we will not ask any more. All the best in the new place. Write here any time, { $coordinator } is glad to help.
check-in-changed = 🔁 Has started something else

## Whether a family wants to be asked (dialogs/first_year.py, bot/outcomes/opt_out.py, bot/outcomes/opt_in.py)

check-ins-off = That is fine. We will not ask any more how it is going. Write here any time, and /checkins starts again.
check-ins-again = 🔔 Start again
    .done = Good! Then we will ask again now and then how it is going.
# $names (String) - of the children
check-ins-on = Now and then we ask how it is going for { $names }.
    .self = Now and then we ask how you are getting on.
check-ins-none = We are following no child for you now. What can I help with?
    .self = We are not asking you anything now. What can I help with?

### How it goes in the first year (dialogs/check_in.py, bot/outcomes/checked_in.py).

# $name (String) - the child, $activity (String)
check-in-how = Hello! How is it going for { $name } at { $activity }?
check-in-how-good = 😊 Fine
check-in-how-so-so = 😐 So-so
check-in-how-bad = 🙁 Not so good
# $name (String)
check-in-reason = Thank you for telling us. What is difficult for { $name }?
check-in-reason-cost = 💰 It costs too much
check-in-reason-equipment = 🎿 Equipment is missing
check-in-reason-way = 🚌 Hard to get there
check-in-reason-unhappy = 💬 Not happy there
check-in-reason-other = Something else
# $name (String)
check-in-good = So good to hear! Greetings to { $name }. We will ask again in a while.
# $name and $coordinator (String) in all of them
check-in-worry =
    .cost = Money shall not stop it. { $coordinator } has been told and will find a way together with you.
    .equipment = That can be solved: you can borrow for free. { $coordinator } has been told and will write to you.
    .way = Often there is somebody to ride with. { $coordinator } has been told and will write to you.
    .unhappy = I'm sorry to hear that. { $coordinator } has been told and can talk to the club, or find something { $name } likes better.
    .other = Thank you. { $coordinator } has been told and will write to you. Feel free to write more here.

### Whether anything has come of an introduction to a club (dialogs/introduction.py, bot/outcomes/).

# .activity: $activity (String)
introduction-how = Hello! A while ago you were put in touch with a club. Have you got started?
    .activity = Hello! A while ago you were put in touch with { $activity }. Have you got started?
    .self = Hello! A while ago you were put in touch with a club. Have you got started?
    .activity-self = Hello! A while ago you were put in touch with { $activity }. Have you got started?
introduction-how-been = ✅ Yes, the child has been there
    .self = ✅ Yes, I have been there
introduction-how-answered = 💬 The club has answered, but we have not been there
    .self = 💬 The club has answered, but I have not been there
introduction-how-not-yet = ⏳ No, nothing has happened yet
introduction-follow = How nice! Shall we ask you now and then in the first year how it goes? You can say stop at any time.
introduction-name = What is the child's name? A first name or nickname is enough.
# $name (String) - the child
introduction-age = How old is { $name }? Write the age, the year of birth or the school grade, or skip this.
    .self = How old are you? Write your age, year of birth or school grade, or skip this.
    .skip = Skip
# $coordinator (String)
introduction-later =
    .answered = Good that the club has answered. It is quite all right to come just to try. We will ask again in a week. If something is in the way, { $coordinator } can help.
    .not-yet = It can take a little while. We will ask again in a week. If you would like help before that, { $coordinator } can talk to the club.
introduction-helped = Thank you for telling us. { $coordinator } has been told, will talk to the club and write to you here.
introduction-been = How nice! All the best. Write to us if something gets difficult, and { $coordinator } will find a way.
# $name (String) - the child
introduction-started = Great! In a week we will ask for the first time how it goes for { $name }. Write before that too if you like, and { $coordinator } will help.
    .self = Great! In a week we will ask you for the first time how it goes. Write before that too if you like, and { $coordinator } will help.

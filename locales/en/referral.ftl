### Put a child in touch (dialogs/referral.py, bot/outcomes/refer.py).

# $coordinator (String)
referral-role = It's good that you think of the child. { $coordinator } finds a way in together with the family. Please don't write who the child is yet. Where do you know the child from?
referral-role-school = School or kindergarten
referral-role-health = School nurse or health clinic
referral-role-nav = NAV
referral-role-refugees = The refugee unit
referral-role-child-welfare = Child welfare
referral-role-other = Somewhere else
referral-family = Does the family know that you are getting in touch?
referral-family-agreed = Yes, and it has agreed
referral-family-knows = It knows, but hasn't answered
referral-family-not-yet = No, not yet
# $coordinator (String)
referral-consent = Shall I ask { $coordinator } to write to you? Then { $coordinator } gets your first name and what you have just answered, nothing more.
# $coordinator (String), $reads (String) - a sentence that says who reads and when
referral-done = Thank you! { $coordinator } will write to you here. { $reads } Meanwhile you can give the family a text in its own language, so that it can get in touch itself.
    .not-agreed = Thank you! { $coordinator } will write to you here. { $reads } I have kept nothing that you wrote about the child. The next step is to ask the family. Here is a text that you can give it, in its own language.

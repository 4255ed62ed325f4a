### What can be done about a topic that a human takes care of (dialogs/ask_coordinator.py).

ask-coordinator-yes = Yes, please
ask-coordinator-no = No thanks, not now
# $coordinator (String) in all of them
ask-coordinator-holiday = I have nothing on my list for the holidays right now. { $coordinator } knows what is coming. Shall I ask { $coordinator } to write to you?
ask-coordinator-trouble = I'm sorry to hear that. Something can nearly always be done. { $coordinator } can talk to the club, or find something that suits better. Shall I ask { $coordinator } to write to you?
ask-coordinator-privacy = What you have written is yours. You can see it, have it deleted, or get no more messages. { $coordinator } will arrange it. Shall I ask for that?

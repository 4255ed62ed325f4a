### What can be done about a topic that a human takes care of (dialogs/ask_coordinator.py).

ask-coordinator-yes = Yes, please
ask-coordinator-no = No thanks, not now
# $coordinator (String) in all of them
ask-coordinator-fees = No child should be left out because it costs too much. There is support for membership and training fees, and { $coordinator } helps you apply. Shall I ask { $coordinator } to write to you?
ask-coordinator-extra_cost = Costs like this often come suddenly, and many families find them hard. Nobody has to pay in advance for goods to sell, and there is help for cups, trips and equipment. Shall I ask { $coordinator } to write to you?
ask-coordinator-equipment = You can borrow skis, skates, bikes and much more for free. { $coordinator } knows where to find the right size. Shall I ask { $coordinator } to write to you?
ask-coordinator-holiday = In the school holidays there are free things to do for children and young people. { $coordinator } knows what is coming. Shall I ask { $coordinator } to write to you?
ask-coordinator-concern = Thank you for caring. Clubs may use the support schemes too, and { $coordinator } helps with that. Please don't write the family's name here yet. Shall I ask { $coordinator } to write to you?
ask-coordinator-referral = It's good that you think of the child. { $coordinator } finds a way in together with the family. Please don't write the child's name until the family has agreed. Shall I ask { $coordinator } to write to you?
ask-coordinator-trouble = I'm sorry to hear that. Something can nearly always be done. { $coordinator } can talk to the club, or find something that suits better. Shall I ask { $coordinator } to write to you?
ask-coordinator-privacy = What you have written is yours. You can see it, have it deleted, or get no more messages. { $coordinator } will arrange it. Shall I ask for that?

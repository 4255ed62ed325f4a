### A coach or leader who worries (dialogs/concern.py, bot/outcomes/worry.py).

# $coordinator (String)
concern-about = Thank you for caring. It can mean everything to a child. Clubs may use the support schemes too, and { $coordinator } helps. What is it about? Please don't write the family's name yet.
concern-about-fee = Membership or training fee
concern-about-cup = Cup, trip or camp
concern-about-kit = Equipment or kit
concern-about-sales = Dugnad or selling
concern-about-other = Something else
concern-when = When is it?
concern-when-today = Today or tomorrow
concern-when-this-week = This week
concern-when-later = Later
concern-when-never = No certain day
concern-agreed = Does the family know that you write, and has it agreed that we learn who it is?
concern-agreed-yes = Yes, the family has agreed
concern-agreed-no = No, not asked yet
concern-name = Good. What is the child's name? The first name is enough.
# $coordinator (String)
concern-tell = May { $coordinator } tell the family that it was you who thought of them?
concern-tell-yes = Yes, that's fine
concern-tell-no = No, rather not
# $coordinator (String)
concern-consent = Shall I give this to { $coordinator }, so that { $coordinator } can write to you?
# $coordinator (String), $reads (String) - a sentence that says who reads and when
concern-done = Thank you! { $coordinator } has it and will write to you here. You will hear when somebody has taken it up. { $reads }
# $coordinator (String)
concern-settled = Good news: what you wrote about is settled. { $coordinator } thanks you for speaking up. It means a lot to the child.

### Canned replies: the coordinator picks them in Norwegian, the family reads them in its own language (dialogs/canned.py).

# $name (String) - the contact's first name, $coordinator (String) - who writes, $municipality (String)
canned-hello = Hello, { $name }! My name is { $coordinator } and I work for { $municipality }. I'm glad you wrote. I'm looking into this now and will answer you here.
# $name (String)
canned-tomorrow = Hello, { $name }! I have read your message, and I will answer you here tomorrow.
# $hours (String) - when the coordinator reads
canned-soon = I need to find something out first. I will write to you here as soon as I know more. I read messages { $hours }.
# $name and $coordinator (String), $phone (String) - the coordinator's
canned-called = Hello, { $name }! I tried to call you. When would be a good time to call again? You can also call me on { $phone }. Best wishes, { $coordinator }
canned-when = I would like to have a talk with you. Which day suits you best, and what time of day?
canned-meeting = Would you like to come by for a talk? It costs nothing, and you are not tied to anything. If you want an interpreter, I will book an adult one, free of charge. Children should not have to interpret. Which language would you like to speak?
canned-needed = To apply for support I need just one thing from you: the invoice from the club, or what it costs. You can send a photo here. You don't need to send me any papers about income.
canned-photo = Could you take a photo of the invoice and send it here? If there is a Norwegian identity number on it, please cover it.
canned-applied = The application has now been sent. It usually takes some weeks to get an answer. I will write to you here as soon as I know anything.
canned-nav = You can apply to NAV for help with clothes, equipment and activities for the children. Attach invoices for fees, equipment and travel. It is NAV that decides, but I am happy to help you write the application.
canned-equipment = The equipment is ready to be picked up at BUA. Borrowing is free. The first time, an adult has to come along and show some identification.
canned-try-out = The child can come and try for free. You don't have to decide now.
canned-club = I have spoken to the club. Everything is settled, and they are expecting you.
# $activity (String) - the activity's name
canned-trainer = I have spoken to the club about { $activity }. The trainer knows that you are coming and will welcome you.
canned-dugnad = “Dugnad” is voluntary work for the club. You decide for yourself whether to take part. Nobody can demand that you buy goods in advance to sell them, and what is not sold can be returned.
canned-no-fine = Nobody should get a fine or an extra bill for not taking part in “dugnad”. Has somebody asked you for that? If you like, I will take it up with the club.
canned-unexpected = Is there a cost that you had not expected? Always tell me before you decide to quit. We can usually find a solution.
canned-nothing-yet = I can't find anything that fits right now. But you are on my list, and I will write to you when something turns up.
# $municipality (String)
canned-holidays = In the school holidays there are free activities for children and young people in { $municipality }. Shall I send you what comes up?
# $hours (String) - when the coordinator reads
canned-robot = When I am not here, a robot answers, day and night. Write whenever you like, in your own language, and ask for a person at any time. I read messages { $hours }.
# $name and $coordinator (String)
canned-goodbye = Thank you for the talk, { $name }! Write any time if there is something more. I wish you all the best. { $coordinator }

### What a club may need after a worry, and a text for a family (dialogs/for_clubs.py, bot/outcomes/give_family_text.py).

club-button-talk = 💬 How to talk to the family
club-button-dugnad = 🧺 What a club may ask for
club-button-grants = 💰 Where a club seeks grants
club-button-family = 🌍 A text for the family

club-advice-talk =
    Talk in private, never in front of the child or the team. Ask openly: “Is there anything the club can do to make it easier to take part?” Say that many get help, and that there is money for exactly this.

    Don't ask what the family earns, and don't let the child interpret. The child can come to training while you find a way.
club-advice-dugnad = This is what the Norwegian sports federation says: dugnad is voluntary. Nobody can be required to buy goods in advance to sell them, unsold goods may be returned, and there are no fines for not taking part. Tell all the parents at once, so that nobody has to ask.
# $coordinator (String), $schemes (String) - names, $from and $to (Number) - ages in years
club-advice-grants = Clubs can apply to Bufdir for “Tilskudd til inkludering av barn og unge”. It is for public bodies, organisations and private actors, not for private persons, and for children and young people aged { $from } to { $to }. { $coordinator } knows more about the deadlines.
    .schemes = In the municipality the club can also apply for this: { $schemes }

family-text-language = In which language should the text be?
family-text-forward = Hold your finger on the next message and choose “Forward”, or copy it. Forwarded in Telegram, it also shows the way to me.
# $municipality, $coordinator and $phone (String)
family-text =
    Hello! In { $municipality } every child should be able to take part in something after school. { $coordinator } helps families to find an activity, to pay for it and to borrow equipment. It is free. We are not NAV, not the immigration authorities and not child welfare.

    It is entirely up to you. Call { $phone }, or write to the helpline on Telegram in your own language.

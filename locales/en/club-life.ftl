### Words of club life, explained on asking (dialogs/club_life.py).

club-life = Some words of Norwegian club life are in no dictionary. Which one are you wondering about?

club-word-dugnad = Dugnad
club-word-kontingent = Kontingent
club-word-treningsavgift = Treningsavgift
club-word-lisens = Lisens
club-word-cup = Cup
club-word-foreldremote = Foreldremøte
club-word-kioskvakt = Kioskvakt
club-word-loddsalg = Loddsalg

club-life-dugnad = <b>Dugnad</b> is voluntary work for the club: people bake, tidy up or sell something together, and get to know each other. Nobody can demand that you buy goods in advance, unsold goods can be returned, and there are no fines for not taking part. If it doesn't suit you, it is fine to say no.
# $kroner (Number) - the least that a club takes
club-life-kontingent = <b>Kontingent</b> is what it costs to be a member of the club, usually once a year and at least { $kroner } kroner. Training is often paid for separately. If it is too much, there is help.
club-life-treningsavgift = <b>Treningsavgift</b> is the fee for the training itself: coach, hall and pitch. It comes on top of the kontingent, often every season. If it is too much, there is help, and the club can apply too.
club-life-lisens = <b>Lisens</b> is a licence that must be paid in some sports before a child can play matches. It may come on top of the membership and the training fee. Ask the club whether your child needs it yet. There is help with paying.
club-life-cup = <b>Cup</b> is a tournament: the team plays several matches over a day or a few, sometimes in another place. It may cost a little extra for entry, travel and food. Don't let the price stop you: there is help, and the club can apply too.
club-life-foreldremote = <b>Foreldremøte</b> is an evening when the coach and the parents talk about the season. It costs nothing, and you don't need much Norwegian. You can ask there what things cost, or have the coach tell you afterwards.
club-life-kioskvakt = <b>Kioskvakt</b> means selling coffee and waffles for the club for a couple of hours, together with other parents. It is a kind of dugnad, and voluntary. If the time doesn't suit you, just say so or swap with somebody.
club-life-loddsalg = <b>Loddsalg</b> means that the children sell raffle tickets, and the money goes to the team. It is voluntary. Nobody can demand that you buy the tickets in advance, and what you don't sell can be returned.

### What can be done about a topic that a human takes care of (dialogs/ask_coordinator.py).

ask-coordinator-yes = Ja, gjerne
ask-coordinator-no = Nei takk, ikke nå
# $coordinator (String) in all of them
ask-coordinator-holiday = Jeg har ikke noe på lista for ferien nå. { $coordinator } vet hva som kommer. Skal jeg be { $coordinator } skrive til deg?
ask-coordinator-trouble = Det var leit å høre. Det går nesten alltid an å gjøre noe med. { $coordinator } kan snakke med klubben eller finne noe som passer bedre. Skal jeg be { $coordinator } skrive til deg?
ask-coordinator-privacy = Det du har skrevet, er ditt. Du kan få se det, få det slettet, eller slippe flere meldinger. { $coordinator } ordner det. Skal jeg be om det?

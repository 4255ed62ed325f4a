### A family opens the invitation link of an activity (dialogs/invited.py, dialogs/route.py).

# $activity and $coordinator (String)
invited-offer = Hei! Treneren har sendt deg denne lenken fordi barnet ditt begynner på <b>{ $activity }</b>. Skal vi spørre deg av og til det første året hvordan det går, så { $coordinator } kan hjelpe om noe koster for mye eller er vanskelig? Vi lagrer bare barnets fornavn, og alderen om du vil si den.
    .self = Hei! Treneren har sendt deg denne lenken fordi du begynner på <b>{ $activity }</b>. Skal vi spørre deg av og til det første året hvordan det går, så { $coordinator } kan hjelpe om noe koster for mye eller er vanskelig? Vi lagrer bare fornavnet ditt, og alderen om du vil si den, og ingen hjemme får vite hva du svarer.
invited-over = Lenken gjelder ikke lenger. Be den som sendte den, om en ny. Jeg kan hjelpe med annet imens:

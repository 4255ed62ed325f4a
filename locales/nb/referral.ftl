### Put a child in touch (dialogs/referral.py, bot/outcomes/refer.py).

# $coordinator (String)
referral-role = Fint at du tenker på barnet. { $coordinator } finner en vei inn sammen med familien. Ikke skriv hvem barnet er ennå. Hvor kjenner du det fra?
referral-role-school = Skole eller barnehage
referral-role-health = Helsesykepleier eller helsestasjon
referral-role-nav = NAV
referral-role-refugees = Flyktningtjenesten
referral-role-child-welfare = Barnevernet
referral-role-other = Noe annet
referral-family = Vet familien at du tar kontakt?
referral-family-agreed = Ja, og den har sagt ja
referral-family-knows = Den vet det, men har ikke svart
referral-family-not-yet = Nei, ikke ennå
# $coordinator (String)
referral-consent = Skal jeg be { $coordinator } skrive til deg? Da får { $coordinator } fornavnet ditt og det du nettopp svarte, ikke mer.
# $coordinator (String), $reads (String) - a sentence that says who reads and when
referral-done = Takk! { $coordinator } skriver til deg her. { $reads } Imens kan du gi familien en tekst på dens eget språk, så kan den også ta kontakt selv.
    .not-agreed = Takk! { $coordinator } skriver til deg her. { $reads } Jeg har ikke tatt vare på noe du skrev om barnet. Neste steg er å spørre familien. Her er en tekst du kan gi den, på dens eget språk.

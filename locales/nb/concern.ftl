### A coach or leader who worries (dialogs/concern.py, bot/outcomes/worry.py).

# $coordinator (String)
concern-about = Takk for at du bryr deg. Det kan bety alt for et barn. Dere i klubben kan også bruke støtteordningene, og { $coordinator } hjelper. Hva gjelder det? Ikke skriv familiens navn ennå.
concern-about-fee = Kontingent eller avgift
concern-about-cup = Cup, tur eller leir
concern-about-kit = Utstyr eller drakt
concern-about-sales = Dugnad eller salg
concern-about-other = Noe annet
concern-when = Når er det?
concern-when-today = I dag eller i morgen
concern-when-this-week = Denne uken
concern-when-later = Senere
concern-when-never = Ingen bestemt dag
concern-agreed = Vet familien at du skriver, og har den sagt ja til at vi får vite hvem det er?
concern-agreed-yes = Ja, familien har sagt ja
concern-agreed-no = Nei, ikke spurt ennå
concern-name = Fint. Hva heter barnet? Fornavnet holder.
# $coordinator (String)
concern-tell = Kan { $coordinator } si til familien at det var du som tenkte på dem?
concern-tell-yes = Ja, det er greit
concern-tell-no = Nei, helst ikke
# $coordinator (String)
concern-consent = Skal jeg gi dette til { $coordinator }, så { $coordinator } kan skrive til deg?
# $coordinator (String), $reads (String) - a sentence that says who reads and when
concern-done = Takk! { $coordinator } har fått det og skriver til deg her. Du får vite når noen har tatt tak i det. { $reads }
# $coordinator (String)
concern-settled = Gode nyheter: det du skrev om, er ordnet. { $coordinator } takker for at du sa fra. Det betyr mye for barnet.

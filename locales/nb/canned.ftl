### Canned replies: the coordinator picks them in Norwegian, the family reads them in its own language (dialogs/canned.py).

# $name (String) - the contact's first name, $coordinator (String) - who writes, $municipality (String)
canned-hello = Hei, { $name }! Jeg heter { $coordinator } og jobber i { $municipality }. Så fint at du skriver. Jeg ser på dette nå og svarer deg her.
# $name (String)
canned-tomorrow = Hei, { $name }! Jeg har lest meldingen din, og svarer deg her i morgen.
# $hours (String) - when the coordinator reads
canned-soon = Jeg må finne ut av noe først. Jeg skriver til deg her så snart jeg vet mer. Jeg leser meldinger { $hours }.
# $name and $coordinator (String), $phone (String) - the coordinator's
canned-called = Hei, { $name }! Jeg prøvde å ringe deg. Når passer det at jeg ringer igjen? Du kan også ringe meg på { $phone }. Hilsen { $coordinator }
canned-when = Jeg vil gjerne ta en prat med deg. Hvilken dag passer best for deg, og når på dagen?
canned-meeting = Vil du komme innom til en prat? Det koster ingenting, og du binder deg ikke til noe. Vil du ha tolk, bestiller jeg en voksen tolk, helt gratis. Barn skal ikke tolke. Hvilket språk vil du helst snakke?
canned-needed = For å søke om støtte trenger jeg bare én ting fra deg: fakturaen fra klubben, eller hva det koster. Send gjerne et bilde her. Du trenger ikke sende meg papirer om inntekt.
canned-photo = Kan du ta et bilde av fakturaen og sende det her? Står det et fødselsnummer på den, så dekk gjerne over det.
canned-applied = Nå er søknaden sendt. Det tar som regel noen uker før svaret kommer. Jeg skriver til deg her med en gang jeg vet noe.
canned-nav = Du kan søke NAV om hjelp til klær, utstyr og aktiviteter for barna. Legg ved fakturaer for avgift, utstyr og reise. Det er NAV som bestemmer, men jeg hjelper deg gjerne med å skrive søknaden.
canned-equipment = Utstyret er klart til å hentes på BUA. Det er gratis å låne. Første gang må en voksen være med og vise legitimasjon.
canned-try-out = Barnet kan komme og prøve gratis. Dere trenger ikke bestemme dere nå.
canned-club = Jeg har snakket med klubben. Alt er i orden, og de venter dere.
# $activity (String) - the activity's name
canned-trainer = Jeg har snakket med klubben om { $activity }. Treneren vet at dere kommer, og tar godt imot dere.
canned-dugnad = Dugnad er frivillig arbeid for klubben. Du bestemmer selv om du vil være med. Ingen kan kreve at du kjøper varer på forhånd for å selge dem, og det som ikke blir solgt, kan leveres tilbake.
canned-no-fine = Ingen skal få bot eller ekstra regning for ikke å være med på dugnad. Har noen krevd det av deg? Hvis du vil, tar jeg det opp med klubben.
canned-unexpected = Kommer det en utgift som du ikke hadde regnet med? Si det alltid til meg før dere slutter. Som regel finner vi en løsning.
canned-nothing-yet = Akkurat nå finner jeg ikke noe som passer. Men dere står på listen min, og jeg skriver til deg når det dukker opp noe.
# $municipality (String)
canned-holidays = I skoleferiene finnes det gratis aktiviteter for barn og unge i { $municipality }. Skal jeg sende deg det som kommer?
# $hours (String) - when the coordinator reads
canned-robot = Når jeg ikke er her, svarer en robot, både natt og dag. Skriv når du vil og på ditt eget språk, og be om et menneske når som helst. Jeg leser meldinger { $hours }.
# $name and $coordinator (String)
canned-goodbye = Takk for praten, { $name }! Skriv når som helst hvis det er noe mer. Jeg ønsker dere lykke til. Hilsen { $coordinator }

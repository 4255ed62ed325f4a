### A family tells out of the blue that its child has begun somewhere (dialogs/we_have_started.py, bot/outcomes/begun.py).

we-have-started-interest = Så fint! Hva slags aktivitet har barnet begynt på?
we-have-started-activity = Hvilken av disse er det?
we-have-started-elsewhere = Noe annet
we-have-started-place = Hva heter aktiviteten, og hvor er den? Skriv med egne ord.

### A cost that comes suddenly (dialogs/extra_cost.py).

# $kroner (Number) - what was named
extra-cost-amount = { $kroner } kroner er mye å legge ut.
# $coordinator (String)
extra-cost-consent = Dette bør du vite: dugnad er frivillig, ingen kan kreve at dere betaler for varer før de er solgt, usolgte varer kan leveres tilbake, og ingen skal få bot for å la være. Til cuper, turer og utstyr finnes det hjelp. Skal jeg si fra til { $coordinator } med en gang?

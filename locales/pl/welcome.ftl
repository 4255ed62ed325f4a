# Awaits a native reader.

### The first words, and who is behind the helpline (bot/outcomes/greet.py, dialogs/route.py).

# $name (String) - the contact's first name; $municipality and $coordinator (String)
welcome =
    Dzień dobry, { $name }! Jestem automatycznym pomocnikiem do spraw czasu wolnego dzieci i młodzieży w { $municipality }: pomagam znaleźć zajęcia, dostać wsparcie na opłaty i wypożyczyć sprzęt. To nic nie kosztuje. Pisz w swoim języku.

    Za mną stoi { $coordinator } – osoba, która koordynuje ALLEMED w gminie. Nie jesteśmy z NAV, z urzędu imigracyjnego ani z urzędu ochrony dzieci (Barnevernet). { $coordinator } ma obowiązek zachowania tajemnicy, z jednym wyjątkiem: gdy dziecku grozi niebezpieczeństwo. Człowieka masz zawsze o jedno kliknięcie stąd.
# $municipality and $coordinator (String)
about =
    To linia pomocy koordynatora ALLEMED w { $municipality }. Jestem robotem. Odpowiadam od razu, w Twoim języku, na pytania o zajęcia, wsparcie i sprzęt. To nic nie kosztuje.

    Człowiek, który za tym stoi, to { $coordinator }. Ludzie czytają Twoje wiadomości, gdy o to poprosisz, gdy zgodzisz się na kontakt albo gdy ktoś jest w niebezpieczeństwie. Każdy, kto je czyta, ma obowiązek zachowania tajemnicy, z jednym wyjątkiem: gdy dziecku grozi niebezpieczeństwo. Doradzamy i pomagamy nawiązać kontakt, ale nie rozstrzygamy żadnych spraw. Nie jesteśmy z NAV, z urzędu imigracyjnego ani z urzędu ochrony dzieci (Barnevernet).
# Said only where the municipality is the invented sample.
welcome-sample = To zmyślona gmina, do wypróbowania. Żaden prawdziwy człowiek nie czyta tego, co piszesz.

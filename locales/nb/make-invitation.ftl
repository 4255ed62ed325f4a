### A coach makes a link for families (dialogs/make_invitation.py, bot/outcomes/make_invitation.py).

make-invitation-interest = Hva slags aktivitet gjelder lenken?
# $activity, $coordinator and $day (String), $places (Number)
make-invitation-done = Her er en lenke til familier som begynner på <b>{ $activity }</b>. Send neste melding videre, eller vis fram bildet. Familien sier selv ja til å bli fulgt, så { $coordinator } kan hjelpe om noe blir vanskelig. Den gjelder til { $day }, for opptil { $places } barn. { $coordinator } får vite at du har laget den.
# $activity and $day (String)
make-invitation-code = { $activity }: vis fram eller send videre. Gjelder til { $day }.
# $coordinator (String)
make-invitation-none = Jeg kan ikke lage en lenke akkurat nå. Prøv igjen om litt, eller spør { $coordinator }.
    .enough = Nå har du laget flere lenker det siste døgnet, og de gjelder fremdeles. Trenger du flere, spør { $coordinator }.

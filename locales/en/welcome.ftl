### The first words, and who is behind the helpline (bot/outcomes/greet.py, dialogs/route.py).

# $name (String) - the contact's first name; $municipality and $coordinator (String)
welcome =
    Hello, { $name }! I am an automatic helper for children's and young people's leisure in { $municipality }: finding an activity, getting help with paying, and borrowing equipment. It is free. Write in your own language.

    Behind me is { $coordinator }, the municipality's ALLEMED coordinator. We are not NAV, not the immigration authorities and not child welfare. { $coordinator } is bound by confidentiality, with one exception: when a child is in danger. A person is always one tap away.
# $municipality and $coordinator (String)
about =
    This is the helpline of the ALLEMED coordinator in { $municipality }. I am a robot. I answer at once, in your language, about activities, support and equipment. It costs nothing.

    { $coordinator } is the person behind it. People read what you send when you ask for that, agree to be put in touch, or somebody is in danger. Everyone who reads is bound by confidentiality, with one exception: when a child is in danger. We guide and introduce; we decide no case. We are not NAV, not the immigration authorities and not child welfare.
# Said only where the municipality is the invented sample.
welcome-sample = This is an invented municipality, for trying things out. No real people read what you write.

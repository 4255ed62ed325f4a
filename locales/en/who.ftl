### For whom somebody writes: a child or themself (dialogs/whom.py).

who = Who is it for?
who-child = For my child
who-self = 🙋 For myself
who-remembered = Noted. You can change it here any time.
# To whoever is younger than twelve and writes for themself.
who-with-an-adult = How nice that you write! If you can, ask an adult you trust to write together with you: a parent, a teacher or a coach. You are welcome to write alone too. If something bad is happening, tap here.

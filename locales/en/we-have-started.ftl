### A family tells out of the blue that its child has begun somewhere (dialogs/we_have_started.py, bot/outcomes/begun.py).

we-have-started-interest = How lovely! What kind of activity has the child started?
we-have-started-activity = Which of these is it?
we-have-started-elsewhere = Something else
we-have-started-place = What is it called, and where is it? In your own words.

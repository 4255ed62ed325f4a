### Messages about what is free (dialogs/news.py).

news-ask = Do you want a message when there is something free for children, such as in the school holidays? You can stop it at any time.
news-yes = Yes, please
news-no = No, thanks
news-agreed = Good! I will write when there is something free. Write /stop when you want no more of it.
news-ages = How old are the children? Choose here if you only want what suits them. You can choose more than one.
news-places = Where do you live? Choose here if you only want what is close to you.
# $ages (String) - spans of ages
news-ages-kept = Noted: I write when there is something for ages { $ages }.
    .every = Noted: I write when there is something for any age.
# $places (String) - names of places
news-places-kept = Only close to { $places }.
# $youngest and $oldest (Number) - ages in years
news-band = { $youngest }–{ $oldest }
# $choice (String) - a span of ages or a place
news-chosen = ✓ { $choice }
news-stop = 🔕 Stop these messages
news-stopped = You get no more messages about what is free. You can still write to me about anything.
    .never = All right. You get no messages about what is free. You can change your mind here at any time.

## A broadcast (bot/outcomes/broadcast.py)

news-only-norwegian = This message is only in Norwegian:

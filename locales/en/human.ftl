### A human comes into the conversation, and leaves it (bot/outcomes/).

# $coordinator (String), $reads (String) - a sentence that says who reads and when
human-called =
    I have asked { $coordinator } to answer you here.

    { $reads } Meanwhile, feel free to write what it is about.
    .spoken =
        I can't listen, but { $coordinator } will listen to your message and answer you here.

        { $reads }
# $by (String) - the coordinator who has come; $municipality (String)
human-here = { $by } from { $municipality } is here now and will answer you in person. I'll be quiet meanwhile.
# $by (String) - one more coordinator who has come; $municipality (String)
human-joined = { $by } from { $municipality } has joined us now.
# $by (String) - the coordinator who has left
human-left = { $by } has ended the conversation. Now it is me, the robot, who answers again. You can ask for a person at any time.
# $coordinator (String)
sorry = Sorry, something went wrong on our side. Your message is safe, and I have told { $coordinator }.
# Under a message that is not in the reader's language, and what it leads to (dialogs/route.py).
menu-translate = 🇳🇴 Norwegian: how to translate
translate-how = A person has written this message in Norwegian. To read it in your language, hold your finger on the message and choose “Translate”. If you do not see that, turn it on in Telegram: Settings, Language, “Show Translate Button”. You can answer in your own language.

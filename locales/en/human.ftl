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
    .norwegian = { $by } writes in Norwegian. Hold your finger on a message and choose “Translate” to read it in your language. You are welcome to answer in your own.
# $by (String) - one more coordinator who has come; $municipality (String)
human-joined = { $by } from { $municipality } has joined us now.
# $by (String) - the coordinator who has left
human-left = { $by } has ended the conversation. Now it is me, the robot, who answers again. You can ask for a person at any time.
# $coordinator (String)
sorry = Sorry, something went wrong on our side. Your message is safe, and I have told { $coordinator }.
# Under a message that is not in the reader's language, and what it leads to (dialogs/route.py).
translate-label = 🇳🇴 Norwegian: how to translate
    .other = 🌐 How to translate
translate-how = To read the message in your language, hold your finger on it and choose “Translate”. If you do not see that, turn it on in Telegram: Settings, Language, “Show Translate Button”. You can answer in your own language.

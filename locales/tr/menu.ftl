# Awaits a native reader.

### Buttons that lead to a dialog, by its topic (dialogs/menu.py).

menu-activity = ⚽ Etkinlik bul
menu-fees = 💰 Ödeme desteği
menu-extra_cost = 💸 Ek bir masraf
menu-equipment = 🎿 Malzeme ödünç al
menu-holiday = 🏖️ Okul tatilleri
menu-human = 🙋 Bir insanla konuş
menu-concern = 🤝 Bir oyuncu için endişe
menu-referral = 🏫 Bir çocuğu bize yönlendir
menu-trouble = 💬 Pek iyi gitmiyor
menu-urgent = 🆘 Tehlikede olan biri var
menu-about = ℹ️ Bu nedir?
menu-words = 📖 Kulüpte geçen sözler
menu-news = 📣 Ücretsiz etkinlik haberleri
menu-privacy = 🔒 Yazdıklarım
menu-make-invitation = 🔗 Aileler için bağlantı
menu-we-have-started = 🌱 Başladık
menu-language = 🌍 Dil
menu-whom = 🙋 Kimin için?

## The command menu (bot/commands.py)

command-activity = Etkinlik bul
command-human = Bir insanla konuş
command-checkins = Nasıl gittiğine dair sorular
command-language = Dili değiştir
command-words = Kulüpte geçen sözler, açıklamalı
command-help = Bu nedir?
command-news = Ücretsiz bir şey olunca haber al
command-stop = Ücretsiz etkinlik mesajlarını durdur

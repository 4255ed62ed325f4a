# Awaits a native reader.

### Buttons that lead to a dialog, by its topic (dialogs/menu.py).

menu-activity = ⚽ Tìm hoạt động
menu-fees = 💰 Hỗ trợ đóng phí
menu-extra_cost = 💸 Khoản chi thêm
menu-equipment = 🎿 Mượn dụng cụ
menu-holiday = 🏖️ Kỳ nghỉ học
menu-human = 🙋 Nói chuyện với người thật
menu-concern = 🤝 Lo cho một em trong đội
menu-referral = 🏫 Giới thiệu một em
menu-trouble = 💬 Chưa được suôn sẻ
menu-urgent = 🆘 Có người gặp nguy hiểm
menu-about = ℹ️ Đây là gì?
menu-words = 📖 Từ ngữ ở câu lạc bộ
menu-news = 📣 Tin về hoạt động miễn phí
menu-privacy = 🔒 Những gì tôi đã viết
menu-make-invitation = 🔗 Liên kết cho gia đình
menu-we-have-started = 🌱 Chúng tôi đã bắt đầu
menu-language = 🌍 Ngôn ngữ
menu-whom = 🙋 Dành cho ai

## The command menu (bot/commands.py)

command-activity = Tìm hoạt động
command-human = Nói chuyện với người thật
command-checkins = Các câu hỏi thăm tình hình
command-language = Đổi ngôn ngữ
command-words = Giải thích từ ngữ ở câu lạc bộ
command-help = Đây là gì?
command-news = Nhận tin khi có hoạt động miễn phí
command-stop = Không nhận tin về hoạt động miễn phí nữa

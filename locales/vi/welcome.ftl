# Awaits a native reader.

### The first words, and who is behind the helpline (bot/outcomes/greet.py, dialogs/route.py).

# $name (String) - the contact's first name; $municipality and $coordinator (String)
welcome =
    Xin chào { $name }! Tôi là trợ lý tự động về sinh hoạt giải trí cho trẻ em và thanh thiếu niên ở { $municipality }: tìm hoạt động, xin hỗ trợ đóng phí và mượn dụng cụ. Dịch vụ này miễn phí. Bạn cứ viết bằng tiếng của mình.

    Phía sau tôi là { $coordinator }, điều phối viên ALLEMED của chính quyền địa phương (kommune). Chúng tôi không phải NAV, không phải cơ quan di trú và không phải cơ quan bảo vệ trẻ em (Barnevernet). { $coordinator } có nghĩa vụ giữ kín thông tin, trừ một trường hợp: khi có trẻ gặp nguy hiểm. Chỉ cần bấm một lần là bạn gặp được người thật.
# $municipality and $coordinator (String)
about =
    Đây là đường dây trợ giúp của điều phối viên ALLEMED ở { $municipality }. Tôi là robot. Tôi trả lời ngay, bằng tiếng của bạn, về các hoạt động, tiền hỗ trợ và dụng cụ. Bạn không phải trả tiền.

    Người đứng sau là { $coordinator }. Có người đọc tin của bạn khi bạn yêu cầu, khi bạn đồng ý để được giới thiệu, hoặc khi có ai gặp nguy hiểm. Ai đọc cũng có nghĩa vụ giữ kín thông tin, trừ một trường hợp: khi có trẻ gặp nguy hiểm. Chúng tôi hướng dẫn và giới thiệu, không quyết định hồ sơ nào. Chúng tôi không phải NAV, không phải cơ quan di trú và không phải cơ quan bảo vệ trẻ em (Barnevernet).
# Said only where the municipality is the invented sample.
welcome-sample = Đây là một địa phương tưởng tượng, chỉ để dùng thử. Không có người thật nào đọc những gì bạn viết.

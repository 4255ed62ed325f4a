# Awaits a native reader.

### Words that every dialog uses.

## dialogs/questions.py and dialogs/journeys.py

yes = Có
no = Không
any = Sao cũng được
back = ⬅️ Quay lại
# $answer (String) - what was chosen
chosen = ✓ <b>{ $answer }</b>
no-longer-offered = Lựa chọn đó không còn nữa. Hiện có những lựa chọn này:
old-button = Nút đó đã dùng rồi. Chúng ta tiếp tục ở đây:
edited = Tôi thấy bạn đã sửa một tin nhắn. Tôi vẫn theo câu trả lời đầu tiên. Nếu muốn đổi, bạn viết lại hoặc bấm các nút nhé.

## dialogs/route.py

hello = Tôi có thể giúp gì cho bạn? Hãy chọn ở đây, hoặc viết theo cách của bạn.
not-understood = Tôi chưa hiểu rõ lắm. Bạn thử viết lại một lần nữa nhé?
    .no-text = Cảm ơn bạn! Tôi chỉ hiểu chữ viết. Bạn viết vài chữ hoặc chọn ở đây nhé. Những việc khác đã có người thật giúp bạn.
    .unsure = Tôi chưa chắc bạn muốn nói gì. Có phải một trong những điều này không?
    .other = Xin lỗi, việc này tôi không giúp được. Tôi biết về hoạt động giải trí cho trẻ em và thanh thiếu niên, hỗ trợ đóng phí và mượn dụng cụ.
# A message was about two things; where a dialog was left for another one.
also = Việc kia mình cũng sẽ xem. Bấm khi bạn sẵn sàng:
come-back-offer = Sau đó mình có thể tiếp tục chỗ đang dở:
come-back = ↩️ Quay lại chỗ đang dở
# $coordinator (String) - the coordinator's name
passed-on = Tôi đã chuyển cho { $coordinator }.
# $by (String) - the name of the coordinator who has the conversation
with-human = Bây giờ { $by } đang trò chuyện với bạn. Bạn cứ viết cho { $by } ở đây, sau đó tôi sẽ trả lời tiếp.

# To whoever writes a command of the coordinators' outside of their group.
desk-only = Lệnh này dành cho các điều phối viên, trong nhóm riêng của họ.

## dialogs/describing.py

# What stands between the items of a list.
list = {", "}
# $weekday (String), $starts and $ends (String) - times such as 17:00
session = { $weekday } { $starts }–{ $ends }
# $first and $last (String) - weekdays; $starts and $ends (String) - times
hours-span = { $first } đến { $last } { $starts }–{ $ends }
weekday-mon = thứ hai
weekday-tue = thứ ba
weekday-wed = thứ tư
weekday-thu = thứ năm
weekday-fri = thứ sáu
weekday-sat = thứ bảy
weekday-sun = chủ nhật
# $kroner (Number) - the price of a season
activity-price = { $kroner ->
    [0] miễn phí
   *[other] { $kroner } kroner mỗi mùa
}
# $name, $organiser, $place (String), $sessions (String) - weekdays and times, $price (String),
# $youngest and $oldest (Number) - ages in years, $contact and $phone (String)
activity =
    <b>{ $name }</b> ({ $youngest }–{ $oldest } tuổi)
    📍 { $place }, { $organiser }
    🕔 { $sessions }
    💰 { $price }
    ☎️ { $contact }, { $phone }
# $coordinator (String); $hours (String) - when the coordinator reads
# .later: $when (String) - a moment; .cover and .cover-later: $last (String) - a day, $cover (String) - who reads meanwhile
reads = { $coordinator } đọc tin nhắn vào thời gian sau: { $hours }.
    .later = Hiện { $coordinator } không làm việc, nhưng sẽ xem tin nhắn của bạn vào { $when }.
    .cover = { $coordinator } vắng mặt đến hết { $last }. Trong thời gian đó { $cover } trả lời thay và đọc tin nhắn vào thời gian sau: { $hours }.
    .cover-later = { $coordinator } vắng mặt đến hết { $last }. Trong thời gian đó { $cover } trả lời thay và sẽ xem tin nhắn của bạn vào { $when }.
# $weekday (String), $date (String) - such as 24.11
day = { $weekday } { $date }
# $weekday (String), $date (String) - such as 24.11, $clock (String) - such as 09:00
moment = { $weekday } { $date } lúc { $clock }

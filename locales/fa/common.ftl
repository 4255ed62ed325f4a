# Awaits a native reader.

### Words that every dialog uses.

## dialogs/questions.py and dialogs/journeys.py

yes = بله
no = نه
any = فرقی نمی‌کند
back = برگشت ↩️
# $answer (String) - what was chosen
chosen = انتخاب شما: <b>{ $answer }</b> ✓
no-longer-offered = آن گزینه دیگر نیست. حالا این‌ها هست:
old-button = آن دکمه دیگر کار نمی‌کند. از اینجا ادامه می‌دهیم:
edited = دیدم که یک پیام را تغییر دادید. من جواب اول شما را نگه می‌دارم. اگر جواب دیگری دارید، دوباره بنویسید یا از دکمه‌ها استفاده کنید.

## dialogs/route.py

hello = چه کمکی از من برمی‌آید؟ از اینجا انتخاب کنید، یا با کلمات خودتان بنویسید.
not-understood = این را خوب نفهمیدم. ممکن است یک بار دیگر بنویسید؟
    .no-text = تشکر! من فقط نوشته را می‌فهمم. اگر خواستید چند کلمه بنویسید، یا از اینجا انتخاب کنید. برای هر چیز دیگر، یک انسان می‌تواند کمکتان کند.
    .unsure = مطمئن نیستم منظورتان چیست. یکی از این‌هاست؟
    .other = ببخشید، در این مورد کمکی از من برنمی‌آید. من این‌ها را بلد هستم: فعالیت‌های اوقات فراغت برای کودکان و نوجوانان، کمک برای پرداخت، و امانت گرفتن وسایل.
# A message was about two things; where a dialog was left for another one.
also = به موضوع دیگر هم می‌رسیم. هر وقت آماده بودید، فشار دهید:
come-back-offer = بعد می‌توانیم از همان‌جا که بودیم ادامه دهیم:
come-back = ↩️ برگشت به جایی که بودیم
# $coordinator (String) - the coordinator's name
passed-on = پیام شما را به { $coordinator } رساندم.
# $by (String) - the name of the coordinator who has the conversation
with-human = حالا { $by } با شما صحبت می‌کند. اینجا برای { $by } بنویسید؛ بعد از آن دوباره من جواب می‌دهم.

# To whoever writes a command of the coordinators' outside of their group.
desk-only = این دستور برای هماهنگ‌کننده‌ها، در گروه خودشان است.

## dialogs/describing.py

# What stands between the items of a list.
list = {"، "}
# $weekday (String), $starts and $ends (String) - times such as 17:00
session = { $weekday } از { $starts } تا { $ends }
# $first and $last (String) - weekdays; $starts and $ends (String) - times
hours-span = از { $first } تا { $last }، ساعت { $starts } تا { $ends }
weekday-mon = دوشنبه
weekday-tue = سه‌شنبه
weekday-wed = چهارشنبه
weekday-thu = پنجشنبه
weekday-fri = جمعه
weekday-sat = شنبه
weekday-sun = یکشنبه
# $kroner (Number) - the price of a season
activity-price = { $kroner ->
    [0] رایگان
    [one] { $kroner } کرون برای یک فصل ورزشی
   *[other] { $kroner } کرون برای یک فصل ورزشی
}
# $name, $organiser, $place (String), $sessions (String) - weekdays and times, $price (String),
# $youngest and $oldest (Number) - ages in years, $contact and $phone (String)
activity =
    <b>{ $name }</b> (از { $youngest } تا { $oldest } سال)
    مکان: { $place }، { $organiser } 📍
    زمان: { $sessions } 🕔
    قیمت: { $price } 💰
    تماس: { $contact }، تلفن { $phone } ☎️
# $coordinator (String); $hours (String) - when the coordinator reads
# .later: $when (String) - a moment; .cover and .cover-later: $last (String) - a day, $cover (String) - who reads meanwhile
reads = پیام‌ها را { $coordinator } در این ساعت‌ها می‌خواند: { $hours }.
    .later = حالا { $coordinator } سر کار نیست، اما پیام شما را می‌بیند: { $when }.
    .cover = تا آخر { $last } همکار ما { $coordinator } نیست. تا آن وقت { $cover } جواب می‌دهد و پیام‌ها را در این ساعت‌ها می‌خواند: { $hours }.
    .cover-later = تا آخر { $last } همکار ما { $coordinator } نیست. تا آن وقت { $cover } جواب می‌دهد و پیام شما را می‌بیند: { $when }.
# $weekday (String), $date (String) - such as 24.11
day = { $weekday } { $date }
# $weekday (String), $date (String) - such as 24.11, $clock (String) - such as 09:00
moment = { $weekday } { $date } ساعت { $clock }

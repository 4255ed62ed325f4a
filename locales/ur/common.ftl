# Awaits a native reader.

### Words that every dialog uses.

## dialogs/questions.py and dialogs/journeys.py

yes = جی ہاں
no = نہیں
any = کوئی فرق نہیں پڑتا
back = واپس ↩️
# $answer (String) - what was chosen
chosen = آپ کا انتخاب: <b>{ $answer }</b> ✓
no-longer-offered = وہ انتخاب اب موجود نہیں۔ اب یہ موجود ہے:
old-button = وہ بٹن اب کام نہیں کرتا۔ ہم یہاں سے آگے چلتے ہیں:
edited = میں نے دیکھا کہ آپ نے ایک پیغام بدلا ہے۔ میرے پاس آپ کا پہلا جواب ہی رہے گا۔ جواب بدلنا ہو تو دوبارہ لکھیں یا بٹن دبائیں۔

## dialogs/route.py

hello = آپ کی کیا مدد کی جائے؟ یہاں سے چنیں، یا اپنے الفاظ میں لکھیں۔
not-understood = یہ بات ٹھیک سے سمجھ نہیں آئی۔ براہِ مہربانی ایک بار پھر لکھیں۔
    .no-text = شکریہ! مجھے صرف لکھی ہوئی بات سمجھ آتی ہے۔ چاہیں تو چند لفظ لکھیں، یا یہاں سے چنیں۔ باقی ہر بات میں کوئی انسان آپ کی مدد کرے گا۔
    .unsure = مجھے ٹھیک سے سمجھ نہیں آیا کہ آپ کا مطلب کیا ہے۔ کیا ان میں سے کوئی بات ہے؟
    .other = معذرت، اس میں میں مدد نہیں کر سکتا۔ مجھے بچوں اور نوجوانوں کی فارغ وقت کی سرگرمیوں، فیس میں مدد اور سامان اُدھار لینے کا پتا ہے۔
# A message was about two things; where a dialog was left for another one.
also = دوسری بات بھی دیکھ لیں گے۔ جب تیار ہوں تو دبائیں:
come-back-offer = بعد میں ہم وہیں سے آگے بڑھ سکتے ہیں جہاں تھے:
come-back = ↩️ واپس وہیں جہاں تھے
# $coordinator (String) - the coordinator's name
passed-on = آپ کی بات { $coordinator } تک پہنچا دی ہے۔
# $by (String) - the name of the coordinator who has the conversation
with-human = اب آپ کی بات { $by } سے ہو رہی ہے۔ { $by } کے لیے یہیں لکھیں، اس کے بعد پھر میں جواب دوں گا۔

# To whoever writes a command of the coordinators' outside of their group.
desk-only = یہ کمانڈ کوآرڈینیٹرز کے لیے ہے، ان کے اپنے گروپ میں۔

## dialogs/describing.py

# What stands between the items of a list.
list = {"، "}
# $weekday (String), $starts and $ends (String) - times such as 17:00
session = { $weekday } { $starts } سے { $ends } تک
# $first and $last (String) - weekdays; $starts and $ends (String) - times
hours-span = { $first } سے { $last }، { $starts } سے { $ends } تک
weekday-mon = پیر
weekday-tue = منگل
weekday-wed = بدھ
weekday-thu = جمعرات
weekday-fri = جمعہ
weekday-sat = ہفتہ
weekday-sun = اتوار
# $kroner (Number) - the price of a season
activity-price = { $kroner ->
    [0] مفت
    [one] { $kroner } کرون فی سیزن
   *[other] { $kroner } کرون فی سیزن
}
# $name, $organiser, $place (String), $sessions (String) - weekdays and times, $price (String),
# $youngest and $oldest (Number) - ages in years, $contact and $phone (String)
activity =
    <b>{ $name }</b> (عمر { $youngest } سے { $oldest } سال)
    جگہ: { $place }، { $organiser } 📍
    وقت: { $sessions } 🕔
    قیمت: { $price } 💰
    رابطہ: { $contact }، فون { $phone } ☎️
# $coordinator (String); $hours (String) - when the coordinator reads
# .later: $when (String) - a moment; .cover and .cover-later: $last (String) - a day, $cover (String) - who reads meanwhile
reads = پیغامات پڑھنے کے لیے { $coordinator } کے اوقات یہ ہیں: { $hours }۔
    .later = اس وقت { $coordinator } کام پر نہیں ہیں، لیکن آپ کا پیغام دیکھا جائے گا: { $when }۔
    .cover = ابھی { $last } کے آخر تک { $coordinator } موجود نہیں ہیں۔ تب تک جواب { $cover } کی طرف سے آئے گا، اور پیغامات پڑھنے کے اوقات یہ ہیں: { $hours }۔
    .cover-later = ابھی { $last } کے آخر تک { $coordinator } موجود نہیں ہیں۔ تب تک جواب { $cover } کی طرف سے آئے گا، اور آپ کا پیغام دیکھا جائے گا: { $when }۔
# $weekday (String), $date (String) - such as 24.11
day = { $weekday } { $date }
# $weekday (String), $date (String) - such as 24.11, $clock (String) - such as 09:00
moment = { $weekday } { $date } کو { $clock } بجے

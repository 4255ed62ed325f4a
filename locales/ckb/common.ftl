# Awaits a native reader.

### Words that every dialog uses.

## dialogs/questions.py and dialogs/journeys.py

yes = بەڵێ
no = نەخێر
any = جیاوازیی نییە
back = گەڕانەوە ↩️
# $answer (String) - what was chosen
chosen = هەڵبژاردنتان: <b>{ $answer }</b> ✓
no-longer-offered = ئەو هەڵبژاردنە نەماوە. ئەمانە ئێستا هەن:
old-button = ئەو دوگمەیە ئیتر کار ناکات. لێرەوە بەردەوام دەبین:
edited = بینیم پەیامێکتان گۆڕی. من وەڵامی یەکەمتان بەکاردەهێنم. ئەگەر وەڵامێکی ترتان هەیە، دووبارە بینووسن یان دوگمەکان بەکاربهێنن.

## dialogs/route.py

hello = چۆن یارمەتیتان بدەم؟ لێرە هەڵبژێرن، یان بە قسەی خۆتان بنووسن.
not-understood = باش تێنەگەیشتم. دەکرێت جارێکی تر بینووسن؟
    .no-text = سوپاس! من تەنها لە نووسین تێدەگەم. ئەگەر پێتان خۆشە چەند وشەیەک بنووسن، یان لێرە هەڵبژێرن. بۆ هەر شتێکی تر مرۆڤێک دەتوانێت یارمەتیتان بدات.
    .unsure = دڵنیا نیم مەبەستتان چییە. یەکێکە لەمانە؟
    .other = ببورن، لەمەدا ناتوانم یارمەتیتان بدەم. من ئەمانە دەزانم: چالاکیی کاتی ئازاد بۆ منداڵان و گەنجان، یارمەتی بۆ پارەدان، و وەرگرتنی کەلوپەل بە ئەمانەت.
# A message was about two things; where a dialog was left for another one.
also = بابەتەکەی تریش سەیر دەکەین. کە ئامادە بوون دایبگرن:
come-back-offer = دواتر دەتوانین لەو شوێنەوە بەردەوام بین کە تێیدا بووین:
come-back = ↩️ گەڕانەوە بۆ ئەو شوێنەی لێی بووین
# $coordinator (String) - the coordinator's name
passed-on = پەیامەکەتانم گەیاند بە { $coordinator }.
# $by (String) - the name of the coordinator who has the conversation
with-human = ئێستا { $by } لەگەڵتان قسە دەکات. لێرە بۆ { $by } بنووسن، دواتر من دووبارە وەڵام دەدەمەوە.

# To whoever writes a command of the coordinators' outside of their group.
desk-only = ئەو فەرمانە بۆ ڕێکخەرەکانە، لە گرووپی خۆیاندا.

## dialogs/describing.py

# What stands between the items of a list.
list = {"، "}
# $weekday (String), $starts and $ends (String) - times such as 17:00
session = { $weekday } لە { $starts } تا { $ends }
# $first and $last (String) - weekdays; $starts and $ends (String) - times
hours-span = لە { $first } تا { $last }، کاتژمێر { $starts } تا { $ends }
weekday-mon = دووشەممە
weekday-tue = سێشەممە
weekday-wed = چوارشەممە
weekday-thu = پێنجشەممە
weekday-fri = هەینی
weekday-sat = شەممە
weekday-sun = یەکشەممە
# $kroner (Number) - the price of a season
activity-price = { $kroner ->
    [0] بێبەرامبەر
    [one] { $kroner } کرۆن بۆ وەرزێک
   *[other] { $kroner } کرۆن بۆ وەرزێک
}
# $name, $organiser, $place (String), $sessions (String) - weekdays and times, $price (String),
# $youngest and $oldest (Number) - ages in years, $contact and $phone (String)
activity =
    <b>{ $name }</b> (تەمەن { $youngest } تا { $oldest } ساڵ)
    شوێن: { $place }، { $organiser } 📍
    کات: { $sessions } 🕔
    نرخ: { $price } 💰
    پەیوەندی: { $contact }، تەلەفۆن { $phone } ☎️
# $coordinator (String); $hours (String) - when the coordinator reads
# .later: $when (String) - a moment; .cover and .cover-later: $last (String) - a day, $cover (String) - who reads meanwhile
reads = لەم کاتانەدا { $coordinator } پەیامەکان دەخوێنێتەوە: { $hours }.
    .later = ئێستا { $coordinator } لەسەر کار نییە، بەڵام پەیامەکەتان دەبینێت: { $when }.
    .cover = تا کۆتایی { $last } هاوکارمان { $coordinator } لێرە نییە. تا ئەو کاتە { $cover } وەڵام دەداتەوە، و پەیامەکان لەم کاتانەدا دەخوێنێتەوە: { $hours }.
    .cover-later = تا کۆتایی { $last } هاوکارمان { $coordinator } لێرە نییە. تا ئەو کاتە { $cover } وەڵام دەداتەوە، و پەیامەکەتان دەبینێت: { $when }.
# $weekday (String), $date (String) - such as 24.11
day = { $weekday } { $date }
# $weekday (String), $date (String) - such as 24.11, $clock (String) - such as 09:00
moment = { $weekday } { $date } کاتژمێر { $clock }

# Awaits a native reader.

### Words that every dialog uses.

## dialogs/questions.py and dialogs/journeys.py

yes = እወ
no = ኣይፋል
any = ዝኾነ ይኹን
back = ⬅️ ንድሕሪት
# $answer (String) - what was chosen
chosen = ✓ <b>{ $answer }</b>
no-longer-offered = እቲ ምርጫ ድሕሪ ሕጂ የለን። ሕጂ ዘሎ እዚ እዩ፦
old-button = እታ መጠወቒት ግዜኣ ሓሊፉ። ካብዚ ንቕጽል፦
edited = መልእኽቲ ከም ዝቐየርኩም ርእየ። ኣነ ነቲ ናይ መጀመርታ መልስኹም እሕዝ። ካልእ መልሲ እንተደሊኹም፣ እንደገና ጽሓፉ ወይ ነተን መጠወቒታት ተጠቐሙ።

## dialogs/route.py

hello = ብምንታይ ክሕግዘኩም? ካብዚ ምረጹ፣ ወይ ብቃላትኩም ጽሓፉ።
not-understood = ጽቡቕ ገይሩ ኣይተረድኣንን። ሓንሳብ ደጊምኩም ፈትኑ በጃኹም።
    .no-text = የቐንየለይ! ኣነ ጽሑፍ ጥራይ እየ ዝርዳእ። እንተደሊኹም ቁሩብ ቃላት ጽሓፉ፣ ወይ ካብዚ ምረጹ። ኣብቲ ካልእ ኩሉ ሰብ ክሕግዘኩም ይኽእል።
    .unsure = እንታይ ማለትኩም ምዃኑ ርግጸኛ ኣይኮንኩን። ካብዚኦም ሓደ ድዩ?
    .other = ይቕሬታ፣ ኣብዚ ክሕግዘኩም ኣይክእልን እየ። ኣነ ዝፈልጦ፦ ናይ ትርፊ ግዜ ንጥፈታት ቆልዑን መንእሰያትን፣ ሓገዝ ንክፍሊትን ምልቃሕ ናውትን እዩ።
# A message was about two things; where a dialog was left for another one.
also = ነቲ ካልእ ጉዳይ እውን ክንርእዮ ኢና። ምስ ተዳለኹም ጠውቑ:
come-back-offer = ድሕሪኡ ካብ ዝነበርናዮ ክንቅጽል ንኽእል:
come-back = ↩️ ናብ ዝነበርናዮ ተመለስ
# $coordinator (String) - the coordinator's name
passed-on = ናብ { $coordinator } ኣሕሊፈዮ ኣለኹ።
# $by (String) - the name of the coordinator who has the conversation
with-human = ሕጂ ምስ { $by } ኢኹም እትዘራረቡ ዘለኹም። ኣብዚ ን{ $by } ጽሓፉ፣ ድሕሪኡ ኣነ እንደገና ክምልስ እየ።

# To whoever writes a command of the coordinators' outside of their group.
desk-only = እቲ ትእዛዝ ንኣወሃሃድቲ፣ ኣብ ናይ ገዛእ ርእሶም ጉጅለ ዝጥቀምሉ እዩ።

## dialogs/describing.py

# What stands between the items of a list.
list = {"፣ "}
# $weekday (String), $starts and $ends (String) - times such as 17:00
session = { $weekday } { $starts }–{ $ends }
# $first and $last (String) - weekdays; $starts and $ends (String) - times
hours-span = ካብ { $first } ክሳብ { $last } { $starts }–{ $ends }
weekday-mon = ሰኑይ
weekday-tue = ሰሉስ
weekday-wed = ረቡዕ
weekday-thu = ሓሙስ
weekday-fri = ዓርቢ
weekday-sat = ቀዳም
weekday-sun = ሰንበት
# $kroner (Number) - the price of a season
activity-price = { $kroner ->
    [0] ብናጻ
    [one] { $kroner } ክሮነር ንሓደ ወቕቲ
   *[other] { $kroner } ክሮነር ንሓደ ወቕቲ
}
# $name, $organiser, $place (String), $sessions (String) - weekdays and times, $price (String),
# $youngest and $oldest (Number) - ages in years, $contact and $phone (String)
activity =
    <b>{ $name }</b> (ዕድመ { $youngest }–{ $oldest })
    📍 { $place }፣ { $organiser }
    🕔 { $sessions }
    💰 { $price }
    ☎️ { $contact }፣ { $phone }
# $coordinator (String); $hours (String) - when the coordinator reads
# .later: $when (String) - a moment; .cover and .cover-later: $last (String) - a day, $cover (String) - who reads meanwhile
reads = { $coordinator } መልእኽትታት ዘንብቡሉ ግዜ፦ { $hours }።
    .later = { $coordinator } ሕጂ ኣብ ስራሕ የለዉን፣ መልእኽትኹም ዝርእዩሉ ግዜ ግን፦ { $when }።
    .cover = { $coordinator } ክሳብ መወዳእታ { $last } የለዉን። ክሳብ ሽዑ { $cover } ክምልሱልኩም እዮም፣ መልእኽትታት ዘንብቡሉ ግዜ፦ { $hours }።
    .cover-later = { $coordinator } ክሳብ መወዳእታ { $last } የለዉን። ክሳብ ሽዑ { $cover } ክምልሱልኩም እዮም፣ መልእኽትኹም ዝርእዩሉ ግዜ፦ { $when }።
# $weekday (String), $date (String) - such as 24.11
day = { $weekday } { $date }
# $weekday (String), $date (String) - such as 24.11, $clock (String) - such as 09:00
moment = { $weekday } { $date } ሰዓት { $clock }

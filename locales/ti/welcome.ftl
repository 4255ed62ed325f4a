# Awaits a native reader.

### The first words, and who is behind the helpline (bot/outcomes/greet.py, dialogs/route.py).

# $name (String) - the contact's first name; $municipality and $coordinator (String)
welcome =
    ሰላም { $name }! ኣነ ኣብ { $municipality } ብዛዕባ ናይ ትርፊ ግዜ ንጥፈታት ቆልዑን መንእሰያትን ዝሕግዝ ኣውቶማቲክ ሓጋዚ እየ፦ ንጥፈት ንምርካብ፣ ንክፍሊት ሓገዝ ንምርካብን ናውቲ ንምልቃሕን። ብናጻ እዩ። ብቋንቋኹም ጽሓፉ።

    ኣብ ድሕረይ ሰብ ኣሎ፦ { $coordinator }፣ ናይ ምምሕዳር ከተማ (kommune) ኣወሃሃዲ ALLEMED። ንሕና NAV ኣይኮንናን፣ ቤት ጽሕፈት ኢሚግረሽን ኣይኮንናን፣ ትካል ድሕንነት ህጻናት (barnevernet) እውን ኣይኮንናን። { $coordinator } ምስጢርኩም ናይ ምዕቃብ ግዴታ ኣለዎም፣ ብዘይካ ቆልዓ ኣብ ሓደጋ ክህሉ ከሎ። ምስ ሰብ ንምዝርራብ ኩሉ ግዜ ሓንሳብ ምጥዋቕ እኹል እዩ።
# $municipality and $coordinator (String)
about =
    እዚ ናይ ኣወሃሃዲ ALLEMED ኣብ { $municipality } መስመር ሓገዝ እዩ። ኣነ ሮቦት እየ። ብዛዕባ ንጥፈታት፣ ሓገዝን ናውትን ብቋንቋኹም ብኡንብኡ እምልስ። ዝኽፈል የብሉን።

    ኣብ ድሕረይ ዘለዉ ሰብ { $coordinator } እዮም። ሰባት እትሰድዎ ዘንብቡ፣ ንስኹም ምስ እትሓቱ፣ ምስ ሰብ ክነራኽበኩም ምስ እትሰማምዑ፣ ወይ ሰብ ኣብ ሓደጋ ክህሉ ከሎ እዩ። ዘንብብ ኩሉ ሰብ ምስጢር ናይ ምዕቃብ ግዴታ ኣለዎ፣ ብዘይካ ቆልዓ ኣብ ሓደጋ ክህሉ ከሎ። ንሕና ንመርሕን ነራኽብን ጥራይ፣ ኣብ ጉዳይኩም ኣይንውስንን። ንሕና NAV ኣይኮንናን፣ ቤት ጽሕፈት ኢሚግረሽን ኣይኮንናን፣ ትካል ድሕንነት ህጻናት (barnevernet) እውን ኣይኮንናን።
# Said only where the municipality is the invented sample.
welcome-sample = እዚ ንፈተነ ተባሂሉ ዝተፈጥረ፣ ብሓቂ ዘየለ ምምሕዳር ከተማ (kommune) እዩ። እትጽሕፍዎ ዘንብብ ናይ ብሓቂ ሰብ የለን።

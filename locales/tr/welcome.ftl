# Awaits a native reader.

### The first words, and who is behind the helpline (bot/outcomes/greet.py, dialogs/route.py).

# $name (String) - the contact's first name; $municipality and $coordinator (String)
welcome =
    Merhaba { $name }! Ben otomatik bir yardımcıyım ({ $municipality }). Çocuklar ve gençler için boş zaman etkinliği bulmanıza, ödeme desteği almanıza ve malzeme ödünç almanıza yardım ederim. Ücretsizdir. Kendi dilinizde yazın.

    Arkamda bir insan var: { $coordinator }, belediyenin ALLEMED koordinatörü. Biz NAV değiliz, göçmenlik dairesi değiliz, çocuk koruma kurumu (barnevernet) da değiliz. { $coordinator } duyduklarını gizli tutmakla yükümlüdür. Bunun tek istisnası, bir çocuğun tehlikede olmasıdır. Bir insana ulaşmak için her zaman tek dokunuş yeter.
# $municipality and $coordinator (String)
about =
    Bu, ALLEMED koordinatörünün yardım hattıdır ({ $municipality }). Ben bir robotum. Etkinlikler, destek ve malzemeler hakkında sorularınızı hemen ve kendi dilinizde cevaplarım. Hiçbir ücreti yoktur.

    Arkamdaki insan: { $coordinator }. Gönderdiklerinizi insanlar ancak siz isterseniz, sizi biriyle tanıştırmamızı kabul ederseniz ya da biri tehlikedeyse okur. Okuyan herkes gizlilikle yükümlüdür. Bunun tek istisnası, bir çocuğun tehlikede olmasıdır. Biz yol gösterir, insanları buluştururuz; hiçbir konuda resmî karar vermeyiz. NAV değiliz, göçmenlik dairesi değiliz, çocuk koruma kurumu (barnevernet) da değiliz.
# Said only where the municipality is the invented sample.
welcome-sample = Bu, deneme için uydurulmuş bir belediyedir. Yazdıklarınızı gerçek bir insan okumaz.

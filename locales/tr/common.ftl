# Awaits a native reader.

### Words that every dialog uses.

## dialogs/questions.py and dialogs/journeys.py

yes = Evet
no = Hayır
any = Fark etmez
back = ⬅️ Geri
# $answer (String) - what was chosen
chosen = ✓ <b>{ $answer }</b>
no-longer-offered = O seçenek artık yok. Şimdi bunlar var:
old-button = O düğmenin süresi geçti. Buradan devam edelim:
edited = Bir mesajı değiştirdiğinizi gördüm. Ben ilk cevabınızı kullanıyorum. Başka bir cevap vermek isterseniz yeniden yazın ya da düğmeleri kullanın.

## dialogs/route.py

hello = Size nasıl yardımcı olabilirim? Buradan seçin ya da kendi sözlerinizle yazın.
not-understood = Bunu tam anlayamadım. Bir kez daha dener misiniz?
    .no-text = Teşekkürler! Ben yalnızca yazıyı anlıyorum. İsterseniz birkaç kelime yazın ya da buradan seçin. Geri kalan her şeyde bir insan size yardım edebilir.
    .unsure = Ne demek istediğinizden emin değilim. Bunlardan biri mi?
    .other = Maalesef bu konuda yardımcı olamıyorum. Benim bildiklerim: çocuklar ve gençler için boş zaman etkinlikleri, ödeme desteği ve malzeme ödünç almak.
# A message was about two things; where a dialog was left for another one.
also = Öbür konuya da bakarız. Hazır olunca dokunun:
come-back-offer = Sonra kaldığımız yerden devam edebiliriz:
come-back = ↩️ Kaldığımız yere dön
# $coordinator (String) - the coordinator's name
passed-on = Bunu şu kişiye ilettim: { $coordinator }.
# $by (String) - the name of the coordinator who has the conversation
with-human = Şimdi { $by } ile görüşüyorsunuz. Buraya yazdıklarınızı { $by } okur; sonra ben yine cevap vereceğim.

# To whoever writes a command of the coordinators' outside of their group.
desk-only = Bu komut koordinatörler içindir; kendi gruplarında kullanılır.

## dialogs/describing.py

# What stands between the items of a list.
list = {", "}
# $weekday (String), $starts and $ends (String) - times such as 17:00
session = { $weekday } { $starts }–{ $ends }
# $first and $last (String) - weekdays; $starts and $ends (String) - times
hours-span = { $first } ile { $last } arası { $starts }–{ $ends }
weekday-mon = Pazartesi
weekday-tue = Salı
weekday-wed = Çarşamba
weekday-thu = Perşembe
weekday-fri = Cuma
weekday-sat = Cumartesi
weekday-sun = Pazar
# $kroner (Number) - the price of a season
activity-price = { $kroner ->
    [0] ücretsiz
    [one] sezonu { $kroner } kron
   *[other] sezonu { $kroner } kron
}
# $name, $organiser, $place (String), $sessions (String) - weekdays and times, $price (String),
# $youngest and $oldest (Number) - ages in years, $contact and $phone (String)
activity =
    <b>{ $name }</b> ({ $youngest }–{ $oldest } yaş)
    📍 { $place }, { $organiser }
    🕔 { $sessions }
    💰 { $price }
    ☎️ { $contact }, { $phone }
# $coordinator (String); $hours (String) - when the coordinator reads
# .later: $when (String) - a moment; .cover and .cover-later: $last (String) - a day, $cover (String) - who reads meanwhile
reads = { $coordinator } mesajları şu saatlerde okur: { $hours }.
    .later = { $coordinator } şu anda iş başında değil, ama mesajınızı görecek: { $when }.
    .cover = { $coordinator } { $last } gününün sonuna kadar yok. O zamana kadar { $cover } cevap verir ve mesajları şu saatlerde okur: { $hours }.
    .cover-later = { $coordinator } { $last } gününün sonuna kadar yok. O zamana kadar { $cover } cevap verir ve mesajınızı görecek: { $when }.
# $weekday (String), $date (String) - such as 24.11
day = { $date } { $weekday }
# $weekday (String), $date (String) - such as 24.11, $clock (String) - such as 09:00
moment = { $date } { $weekday }, saat { $clock }

# Awaits a native reader.

### Find something to do in the school holidays (dialogs/holiday.py).

holiday-which = عن أي عطلة تسألون؟
# $first, $last (String) - days such as 22.02
holiday-autumn = عطلة الخريف { $first }–{ $last }
holiday-christmas = عطلة عيد الميلاد { $first }–{ $last }
holiday-winter = عطلة الشتاء { $first }–{ $last }
holiday-easter = عطلة عيد الفصح { $first }–{ $last }
holiday-summer = العطلة الصيفية { $first }–{ $last }
# $count (Number) - how many offers follow
holiday-offers = { $count ->
    [zero] هذه أنشطة العطلة. اضغطوا على ما يعجبكم.
    [one] هذا نشاط في العطلة. اضغطوا عليه إن أعجبكم.
    [two] هذان نشاطان في العطلة. اضغطوا على ما يعجبكم أكثر.
    [few] هذه أنشطة العطلة. اضغطوا على ما يعجبكم أكثر.
    [many] هذه أنشطة العطلة. اضغطوا على ما يعجبكم أكثر.
   *[other] هذه أنشطة العطلة. اضغطوا على ما يعجبكم أكثر.
}
holiday-none = لا شيء من هذه
# $kroner (Number)
holiday-price = { $kroner ->
    [0] مجانًا
    [zero] مجانًا
    [one] كرونة واحدة
    [two] كرونتان
    [few] { $kroner } كرونات
    [many] { $kroner } كرونة
   *[other] { $kroner } كرونة
}
# $name, $place, $organiser (String), $youngest and $oldest (Number) - ages in years, $first and $last (String) - days,
# $starts and $ends (String) - times such as 10:00, $price (String), $contact and $phone (String)
holiday-offer =
    <b>{ $name }</b> (من { $youngest } إلى { $oldest } سنة)
    📍 { $place }، { $organiser }
    🗓 من { $first } إلى { $last }، { $starts }–{ $ends }
    💰 { $price }
    ☎️ { $contact }، { $phone }
    .one-day =
        <b>{ $name }</b> (من { $youngest } إلى { $oldest } سنة)
        📍 { $place }، { $organiser }
        🗓 { $first }، { $starts }–{ $ends }
        💰 { $price }
        ☎️ { $contact }، { $phone }
# $name (String) - the offer; $coordinator (String)
holiday-consent = هل أعطي { $coordinator } اسمكم الأول وعمر الطفل ورغبتكم في <b>{ $name }</b>؟ نساعدكم بذلك على التسجيل. ولن يُعطى أي شيء آخر.
    .self = هل أعطي { $coordinator } اسمكم الأول وعمركم ورغبتكم في <b>{ $name }</b>؟ نساعدكم بذلك على التسجيل. لن نخبر أحدًا في البيت، ولن يُعطى أي شيء آخر.

# Awaits a native reader.

### Find an activity (dialogs/find_activity.py).

find-activity-age = كم عمر الطفل؟
    .self = كم عمركم أنتم؟
# .missing: $interest (String) - what was wished for
find-activity-interest = ماذا يحب الطفل أن يفعل؟
    .missing = لا أجد { $interest } لهذا العمر حاليًا.
    .self = ماذا تحبون أن تفعلوا؟
find-activity-weekday = أي يوم يناسبكم؟
# $count (Number) - how many activities follow; .other-days: $weekday (String)
find-activity-activity = { $count ->
    [zero] هذا ما وجدته. اضغطوا على ما يعجبكم.
    [one] هذا النشاط مناسب. اضغطوا عليه إن أعجبكم.
    [two] هذان النشاطان مناسبان. اضغطوا على ما يعجبكم أكثر.
    [few] هذه الأنشطة مناسبة. اضغطوا على ما يعجبكم أكثر.
    [many] هذه الأنشطة مناسبة. اضغطوا على ما يعجبكم أكثر.
   *[other] هذه الأنشطة مناسبة. اضغطوا على ما يعجبكم أكثر.
}
    .other-days = { $count ->
        [zero] لم أجد شيئًا يوم { $weekday }.
        [one] لم أجد شيئًا يوم { $weekday }، لكن هذا النشاط مناسب في يوم آخر:
        [two] لم أجد شيئًا يوم { $weekday }، لكن هذين النشاطين مناسبان في أيام أخرى:
        [few] لم أجد شيئًا يوم { $weekday }، لكن هذه الأنشطة مناسبة في أيام أخرى:
        [many] لم أجد شيئًا يوم { $weekday }، لكن هذه الأنشطة مناسبة في أيام أخرى:
       *[other] لم أجد شيئًا يوم { $weekday }، لكن هذه الأنشطة مناسبة في أيام أخرى:
    }
# $name (String) - the activity; $coordinator (String)
find-activity-consent = هل أعطي { $coordinator } اسمكم الأول وعمر الطفل ورغبتكم في <b>{ $name }</b>؟ نساعدكم بذلك على البدء في النادي. ولن يُعطى أي شيء آخر.
    .self = هل أعطي { $coordinator } اسمكم الأول وعمركم ورغبتكم في <b>{ $name }</b>؟ نساعدكم بذلك على البدء. لن نخبر أحدًا في البيت، ولن يُعطى أي شيء آخر.

## What somebody who writes for themself wishes for, in their own words

find-activity-something-else = شيء آخر تمامًا ✍️
find-activity-wish = بماذا تحلمون؟ اكتبوه بكلماتكم.
# $wish (String) - in their own words, $coordinator (String)
find-activity-wish-consent = هذا ما كتبتموه: «{ $wish }». هل أعطيه مع اسمكم الأول وعمركم إلى { $coordinator } للبحث عنه لكم؟ لن نخبر أحدًا في البيت.
# $coordinator (String), $reads (String) - a sentence that says who reads and when
find-activity-wished = جميل أنكم قلتم ذلك! وصلت رغبتكم إلى { $coordinator }، وسيأتيكم الرد هنا. { $reads }

## bot/outcomes/put_in_touch.py, declined.py, nothing_fits.py

# $activity and $coordinator (String), $reads (String) - a sentence that says who reads and when
put-in-touch =
    جميل! وصل إلى { $coordinator } اسمكم الأول ورغبتكم في <b>{ $activity }</b>، وسيأتيكم الرد هنا.

    { $reads } وإن أردتم قول شيء في هذه الأثناء، فاكتبوا.
# .activity: $contact and $phone (String) - the club's contact person
declined = لا بأس أبدًا. لم يُرسل أي شيء.
    .activity = لا بأس أبدًا. لم يُرسل أي شيء. ويمكنكم أيضًا الاتصال بالنادي بأنفسكم: { $contact }، هاتف { $phone }.
# $age (Number) - in years; $coordinator (String)
nothing-fits = لا أجد في قائمتي نشاطًا لعمر { $age }. ربما يُعرف المزيد عند { $coordinator }. هل تريدون السؤال؟

## The kinds of activity

interest-4h = نادي 4H
interest-art = الرسم والفنون
interest-athletics = ألعاب القوى
interest-band = الفرقة النحاسية
interest-basketball = كرة السلة
interest-chess = الشطرنج
interest-choir = الكورال
interest-climbing = التسلق
interest-coding = البرمجة
interest-cricket = الكريكيت
interest-cycling = ركوب الدراجات
interest-dance = الرقص
interest-football = كرة القدم
interest-gaming = الألعاب الإلكترونية
interest-gymnastics = الجمباز
interest-handball = كرة اليد
interest-ice-hockey = هوكي الجليد
interest-martial-arts = الفنون القتالية
interest-music = الموسيقى
interest-orienteering = سباق الخرائط
interest-riding = ركوب الخيل
interest-scouts = الكشافة
interest-skating = التزلج على الجليد
interest-skiing = التزلج على الثلج
interest-swimming = السباحة
interest-tennis = التنس
interest-theatre = المسرح
interest-volleyball = الكرة الطائرة
interest-youth-club = نادي الشباب

# Awaits a native reader.

### Canned replies: the coordinator picks them in Norwegian, the family reads them in its own language (dialogs/canned.py).

# $name (String) - the contact's first name, $coordinator (String) - who writes, $municipality (String)
canned-hello = أهلًا { $name }! اسمي { $coordinator } وأعمل في { $municipality }. سررتُ برسالتكم. أنظر الآن في الأمر وسأرد عليكم هنا.
# $name (String)
canned-tomorrow = أهلًا { $name }! قرأتُ رسالتكم، وسأرد عليكم هنا غدًا.
# $hours (String) - when the coordinator reads
canned-soon = أحتاج أولًا إلى أن أستفسر عن الأمر. سأكتب لكم هنا فور أن أعرف المزيد. أقرأ الرسائل { $hours }.
# $name and $coordinator (String), $phone (String) - the coordinator's
canned-called = أهلًا { $name }! حاولتُ الاتصال بكم. متى يناسبكم أن أتصل من جديد؟ ويمكنكم أيضًا الاتصال بي على الرقم { $phone }. مع التحية، { $coordinator }
canned-when = أودّ أن نتحدث معًا. أي يوم يناسبكم أكثر، وفي أي وقت من اليوم؟
canned-meeting = هل تحبون أن نلتقي ونتحدث؟ اللقاء مجاني ولا يلزمكم بشيء. وإن أردتم مترجمًا فسأطلب لكم مترجمًا بالغًا مجانًا، فالترجمة ليست من مهام الأطفال. بأي لغة تفضلون الحديث؟
canned-needed = لأطلب لكم الدعم أحتاج منكم إلى شيء واحد فقط: فاتورة النادي، أو معرفة السعر. يمكنكم إرسال صورة هنا. ولا حاجة إلى إرسال أوراق عن الدخل.
canned-photo = هل يمكنكم تصوير الفاتورة وإرسال الصورة هنا؟ وإن كان عليها رقم الهوية النرويجي، فمن الأفضل أن تغطوه.
canned-applied = أُرسل الطلب الآن. يستغرق الجواب عادةً بضعة أسابيع. سأكتب لكم هنا فور أن أعرف شيئًا.
canned-nav = يمكنكم أن تطلبوا من NAV المساعدة في ملابس الأطفال ومعداتهم وأنشطتهم. أرفقوا فواتير الرسوم والمعدات والتنقل. القرار عند NAV، ويسعدني أن أساعدكم في كتابة الطلب.
canned-equipment = المعدات جاهزة للاستلام من مركز الإعارة (BUA). الاستعارة مجانية. في المرة الأولى يجب أن يحضر شخص بالغ ومعه إثبات هوية.
canned-try-out = يمكن للطفل أن يأتي ويجرّب مجانًا. لا حاجة إلى أن تقرروا الآن.
canned-club = تحدثتُ مع النادي. كل شيء على ما يرام، وهم بانتظاركم.
# $activity (String) - the activity's name
canned-trainer = تحدثتُ مع النادي عن { $activity }. المدرب يعرف أنكم قادمون وسيرحّب بكم.
canned-dugnad = العمل التطوعي للنادي (dugnad) اختياري، وأنتم تقررون إن كنتم تريدون المشاركة. لا يحق لأحد أن يطلب منكم شراء بضاعة مسبقًا لبيعها، وما لم يُبع يمكن إرجاعه.
canned-no-fine = لا غرامة ولا فاتورة إضافية على من لا يشارك في العمل التطوعي للنادي (dugnad). هل طُلب منكم ذلك؟ إن أحببتم، أتحدث مع النادي في الأمر.
canned-unexpected = هل ظهرت تكلفة لم تتوقعوها؟ أخبروني دائمًا قبل أن تتركوا النشاط. غالبًا ما نجد حلًا.
canned-nothing-yet = لا أجد الآن ما يناسبكم. لكنكم على قائمتي، وسأكتب لكم حين يتوفر شيء.
# $municipality (String)
canned-holidays = في العطل المدرسية أنشطة مجانية للأطفال والشباب في { $municipality }. هل أرسل لكم ما يستجدّ؟
# $hours (String) - when the coordinator reads
canned-robot = حين لا أكون هنا يرد عليكم روبوت، ليلًا ونهارًا. اكتبوا متى شئتم وبلغتكم، ويمكنكم طلب إنسان في أي وقت. أقرأ الرسائل { $hours }.
# $name and $coordinator (String)
canned-goodbye = شكرًا على الحديث، { $name }! اكتبوا متى شئتم إن كان هناك شيء آخر. أتمنى لكم التوفيق. مع التحية، { $coordinator }

# Awaits a native reader.

### What can be done about a topic that a human takes care of (dialogs/ask_coordinator.py).

ask-coordinator-yes = نعم، من فضلكم
ask-coordinator-no = لا شكرًا، ليس الآن
# $coordinator (String) in all of them
ask-coordinator-holiday = لا شيء في قائمتي للعطلة الآن، وعند { $coordinator } خبر ما سيأتي. هل أطلب أن تصلكم رسالة من { $coordinator }؟
ask-coordinator-trouble = يؤسفني سماع ذلك. هناك حل في أغلب الأحيان: الحديث مع النادي، أو إيجاد نشاط أنسب. هل أطلب أن تصلكم رسالة من { $coordinator }؟
ask-coordinator-privacy = ما كتبتموه ملككم. يمكنكم الاطلاع عليه أو حذفه أو إيقاف الرسائل، ويتولى ذلك إنسان. هل أطلب ذلك من { $coordinator }؟

# Awaits a native reader.

### For whom somebody writes: a child or themself (dialogs/whom.py).

who = لمن هذا؟
who-child = لطفلي
who-self = لي أنا 🙋
who-remembered = سجّلتُ ذلك. يمكنكم تغييره هنا متى شئتم.
# To whoever is younger than twelve and writes for themself.
who-with-an-adult = جميل أنكم تكتبون! من الأفضل أن يكتب معكم شخص كبير تثقون به، من البيت أو المدرسة أو النادي. ويمكنكم الكتابة وحدكم أيضًا. وإن كان هناك شيء مؤذٍ فاضغطوا هنا.

# Awaits a native reader.

### Words that every dialog uses.

## dialogs/questions.py and dialogs/journeys.py

yes = Так
no = Ні
any = Не має значення
back = ⬅️ Назад
# $answer (String) - what was chosen
chosen = ✓ <b>{ $answer }</b>
no-longer-offered = Такого вибору вже немає. Ось що є зараз:
old-button = Ця кнопка вже використана. Продовжуємо тут:
edited = Бачу, що одне з повідомлень змінено. Я зважаю на вашу першу відповідь. Якщо хочете іншу, напишіть її ще раз або скористайтеся кнопками.

## dialogs/route.py

hello = Чим можу допомогти? Оберіть тут або напишіть своїми словами.
not-understood = Мені це не зовсім зрозуміло. Спробуєте ще раз?
    .no-text = Дякую! Я розумію лише текст. Напишіть кілька слів або оберіть тут. З усім іншим вам допоможе людина.
    .unsure = Не зовсім розумію, що ви маєте на увазі. Може, щось із цього?
    .other = На жаль, із цим я не можу допомогти. Я знаюся на дозвіллі для дітей і молоді, на допомозі з оплатою та на позичанні спорядження.
# A message was about two things; where a dialog was left for another one.
also = Другим теж займемося. Натисніть, коли будете готові:
come-back-offer = Потім можемо продовжити з того місця, де зупинилися:
come-back = ↩️ Назад, де ми були
# $coordinator (String) - the coordinator's name
passed-on = Готово, ваше повідомлення отримає { $coordinator }.
# $by (String) - the name of the coordinator who has the conversation
with-human = Зараз із вами спілкується { $by }. Пишіть сюди, і { $by } прочитає. Потім знову відповідатиму я.

# To whoever writes a command of the coordinators' outside of their group.
desk-only = Ця команда для координаторів, у їхній власній групі.

## dialogs/describing.py

# What stands between the items of a list.
list = {", "}
# $weekday (String), $starts and $ends (String) - times such as 17:00
session = { $weekday } { $starts }–{ $ends }
# $first and $last (String) - weekdays; $starts and $ends (String) - times
hours-span = { $first }–{ $last } { $starts }–{ $ends }
weekday-mon = понеділок
weekday-tue = вівторок
weekday-wed = середа
weekday-thu = четвер
weekday-fri = п’ятниця
weekday-sat = субота
weekday-sun = неділя
# $kroner (Number) - the price of a season
activity-price = { $kroner ->
    [0] безкоштовно
    [one] { $kroner } крона за сезон
    [few] { $kroner } крони за сезон
    [many] { $kroner } крон за сезон
   *[other] { $kroner } крони за сезон
}
# $name, $organiser, $place (String), $sessions (String) - weekdays and times, $price (String),
# $youngest and $oldest (Number) - ages in years, $contact and $phone (String)
activity =
    <b>{ $name }</b> (вік: { $youngest }–{ $oldest })
    📍 { $place }, { $organiser }
    🕔 { $sessions }
    💰 { $price }
    ☎️ { $contact }, { $phone }
# $coordinator (String); $hours (String) - when the coordinator reads
# .later: $when (String) - a moment; .cover and .cover-later: $last (String) - a day, $cover (String) - who reads meanwhile
reads = { $coordinator } читає повідомлення в такі дні: { $hours }.
    .later = { $coordinator } зараз не на роботі, але побачить ваше повідомлення { $when }.
    .cover = { $coordinator } повернеться до роботи після { $last }. До того часу відповідає { $cover } і читає повідомлення в такі дні: { $hours }.
    .cover-later = { $coordinator } повернеться до роботи після { $last }. До того часу відповідає { $cover } і побачить ваше повідомлення { $when }.
# $weekday (String), $date (String) - such as 24.11
day = { $date } ({ $weekday })
# $weekday (String), $date (String) - such as 24.11, $clock (String) - such as 09:00
moment = { $date } ({ $weekday }) о { $clock }

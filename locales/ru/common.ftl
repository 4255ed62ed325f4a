# Awaits a native reader.

### Words that every dialog uses.

## dialogs/questions.py and dialogs/journeys.py

yes = Да
no = Нет
any = Не важно
back = ⬅️ Назад
# $answer (String) - what was chosen
chosen = ✓ <b>{ $answer }</b>
no-longer-offered = Такого выбора уже нет. Вот что есть сейчас:
old-button = Эта кнопка уже использована. Продолжаем здесь:
edited = Вижу, что одно из сообщений изменено. Я учитываю ваш первый ответ. Если хотите другой, напишите его ещё раз или нажмите на кнопку.

## dialogs/route.py

hello = Чем могу помочь? Выберите здесь или напишите своими словами.
not-understood = Мне это не совсем понятно. Попробуете ещё раз?
    .no-text = Спасибо! Я понимаю только текст. Напишите несколько слов или выберите здесь. Со всем остальным вам поможет человек.
    .unsure = Не до конца понимаю, что вы имеете в виду. Может быть, что-то из этого?
    .other = К сожалению, с этим я не могу помочь. Я разбираюсь в досуге для детей и молодёжи, в помощи с оплатой и в том, где взять снаряжение.
# A message was about two things; where a dialog was left for another one.
also = Вторым тоже займёмся. Нажмите, когда будете готовы:
come-back-offer = Потом можем продолжить с того места, где остановились:
come-back = ↩️ Назад, где мы были
# $coordinator (String) - the coordinator's name
passed-on = Готово, ваше сообщение получит { $coordinator }.
# $by (String) - the name of the coordinator who has the conversation
with-human = Сейчас с вами общается { $by }. Пишите сюда, и { $by } прочитает. Потом снова буду отвечать я.

# To whoever writes a command of the coordinators' outside of their group.
desk-only = Эта команда для координаторов, в их собственной группе.

## dialogs/describing.py

# What stands between the items of a list.
list = {", "}
# $weekday (String), $starts and $ends (String) - times such as 17:00
session = { $weekday } { $starts }–{ $ends }
# $first and $last (String) - weekdays; $starts and $ends (String) - times
hours-span = { $first }–{ $last } { $starts }–{ $ends }
weekday-mon = понедельник
weekday-tue = вторник
weekday-wed = среда
weekday-thu = четверг
weekday-fri = пятница
weekday-sat = суббота
weekday-sun = воскресенье
# $kroner (Number) - the price of a season
activity-price = { $kroner ->
    [0] бесплатно
    [one] { $kroner } крона за сезон
    [few] { $kroner } кроны за сезон
    [many] { $kroner } крон за сезон
   *[other] { $kroner } кроны за сезон
}
# $name, $organiser, $place (String), $sessions (String) - weekdays and times, $price (String),
# $youngest and $oldest (Number) - ages in years, $contact and $phone (String)
activity =
    <b>{ $name }</b> (возраст: { $youngest }–{ $oldest })
    📍 { $place }, { $organiser }
    🕔 { $sessions }
    💰 { $price }
    ☎️ { $contact }, { $phone }
# $coordinator (String); $hours (String) - when the coordinator reads
# .later: $when (String) - a moment; .cover and .cover-later: $last (String) - a day, $cover (String) - who reads meanwhile
reads = { $coordinator } читает сообщения в такие дни: { $hours }.
    .later = { $coordinator } сейчас не на работе, но увидит ваше сообщение { $when }.
    .cover = { $coordinator } вернётся к работе после { $last }. До этого отвечает { $cover } и читает сообщения в такие дни: { $hours }.
    .cover-later = { $coordinator } вернётся к работе после { $last }. До этого отвечает { $cover } и увидит ваше сообщение { $when }.
# $weekday (String), $date (String) - such as 24.11
day = { $date } ({ $weekday })
# $weekday (String), $date (String) - such as 24.11, $clock (String) - such as 09:00
moment = { $date } ({ $weekday }) в { $clock }

# Awaits a native reader.

### Words that every dialog uses.

## dialogs/questions.py and dialogs/journeys.py

yes = Sí
no = No
any = Da igual
back = ⬅️ Atrás
# $answer (String) - what was chosen
chosen = ✓ <b>{ $answer }</b>
no-longer-offered = Esa opción ya no está. Esto es lo que hay ahora:
old-button = Ese botón ya se usó. Seguimos aquí:
edited = Vi que cambió un mensaje. Me quedo con su primera respuesta. Si quiere otra, escríbala de nuevo o use los botones.

## dialogs/route.py

hello = ¿En qué le puedo ayudar? Elija aquí o escriba con sus propias palabras.
not-understood = No lo entendí del todo. ¿Puede intentarlo otra vez?
    .no-text = ¡Gracias! Solo entiendo texto. Escriba unas palabras o elija aquí. Con todo lo demás le puede ayudar una persona.
    .unsure = No sé bien a qué se refiere. ¿Es algo de esto?
    .other = Lo siento, con eso no puedo ayudar. Sé de actividades para niños y jóvenes en su tiempo libre, de ayudas para pagar y de equipo prestado.
# A message was about two things; where a dialog was left for another one.
also = También veremos lo otro. Pulse cuando quiera:
come-back-offer = Después podemos seguir donde estábamos:
come-back = ↩️ Volver a donde estábamos
# $coordinator (String) - the coordinator's name
passed-on = Se lo he pasado a { $coordinator }.
# $by (String) - the name of the coordinator who has the conversation
with-human = Ahora la conversación la lleva { $by }. Escriba aquí a { $by } y después vuelvo a responder yo.

# To whoever writes a command of the coordinators' outside of their group.
desk-only = Ese comando es para los coordinadores, en su propio grupo.

## dialogs/describing.py

# What stands between the items of a list.
list = {", "}
# $weekday (String), $starts and $ends (String) - times such as 17:00
session = { $weekday } { $starts }–{ $ends }
# $first and $last (String) - weekdays; $starts and $ends (String) - times
hours-span = de { $first } a { $last } { $starts }–{ $ends }
weekday-mon = lunes
weekday-tue = martes
weekday-wed = miércoles
weekday-thu = jueves
weekday-fri = viernes
weekday-sat = sábado
weekday-sun = domingo
# $kroner (Number) - the price of a season
activity-price = { $kroner ->
    [0] gratis
    [one] { $kroner } corona por temporada
    [many] { $kroner } de coronas por temporada
   *[other] { $kroner } coronas por temporada
}
# $name, $organiser, $place (String), $sessions (String) - weekdays and times, $price (String),
# $youngest and $oldest (Number) - ages in years, $contact and $phone (String)
activity =
    <b>{ $name }</b> (de { $youngest } a { $oldest } años)
    📍 { $place }, { $organiser }
    🕔 { $sessions }
    💰 { $price }
    ☎️ { $contact }, { $phone }
# $coordinator (String); $hours (String) - when the coordinator reads
# .later: $when (String) - a moment; .cover and .cover-later: $last (String) - a day, $cover (String) - who reads meanwhile
reads = { $coordinator } lee los mensajes en este horario: { $hours }.
    .later = { $coordinator } no está en el trabajo ahora, pero verá su mensaje el { $when }.
    .cover = { $coordinator } no está hasta el { $last } inclusive. Mientras tanto responde { $cover }, que lee los mensajes en este horario: { $hours }.
    .cover-later = { $coordinator } no está hasta el { $last } inclusive. Mientras tanto responde { $cover }, que verá su mensaje el { $when }.
# $weekday (String), $date (String) - such as 24.11
day = { $weekday } { $date }
# $weekday (String), $date (String) - such as 24.11, $clock (String) - such as 09:00
moment = { $weekday } { $date } a las { $clock }

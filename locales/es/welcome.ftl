# Awaits a native reader.

### The first words, and who is behind the helpline (bot/outcomes/greet.py, dialogs/route.py).

# $name (String) - the contact's first name; $municipality and $coordinator (String)
welcome =
    ¡Hola, { $name }! Soy un ayudante automático para el tiempo libre de niños y jóvenes en { $municipality }: encontrar una actividad, conseguir ayuda para pagar y pedir equipo prestado. Es gratis. Escriba en su propio idioma.

    Detrás de mí está { $coordinator }, la persona que coordina ALLEMED en el municipio. No somos NAV, ni las autoridades de inmigración, ni la protección de menores (Barnevernet). { $coordinator } tiene la obligación de guardar secreto, con una sola excepción: cuando un niño está en peligro. Siempre hay una persona a un toque de distancia.
# $municipality and $coordinator (String)
about =
    Esta es la línea de ayuda de la coordinación ALLEMED en { $municipality }. Soy un robot. Respondo al momento, en su idioma, sobre actividades, ayudas y equipo. No cuesta nada.

    La persona que está detrás es { $coordinator }. Las personas leen lo que usted envía cuando lo pide, cuando acepta que le pongan en contacto o cuando alguien está en peligro. Todos los que leen tienen la obligación de guardar secreto, con una sola excepción: cuando un niño está en peligro. Orientamos y ponemos en contacto, pero no decidimos sobre ningún caso. No somos NAV, ni las autoridades de inmigración, ni la protección de menores (Barnevernet).
# Said only where the municipality is the invented sample.
welcome-sample = Este es un municipio inventado, para hacer pruebas. Ninguna persona real lee lo que escribe.

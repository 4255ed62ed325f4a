### The desk, which speaks bokmål only.

# $name (String) - the contact's first name, $language and $about (String)
# .wish: $name, $contact and $phone (String) - the activity and its contact person; $age (Number) - in years
# .called: $phone (String) - of a family without Telegram
desk-card =
    🙋 <b>{ $name }</b> · skriver { $language }
    Gjelder: { $about }
    .pressing =
        🔴 <b>HASTER: { $name }</b> · skriver { $language }
        Gjelder: { $about }
    .called =
        🙋 <b>{ $name }</b> · uten Telegram · ☎ { $phone } · { $language }
        Gjelder: { $about }
        Det du skriver her, blir liggende som notat. Det som skal sies til { $name }, kommer hit som en samtale å ringe.
    .called-pressing =
        🔴 <b>HASTER: { $name }</b> · uten Telegram · ☎ { $phone } · { $language }
        Gjelder: { $about }
        Det du skriver her, blir liggende som notat. Det som skal sies til { $name }, kommer hit som en samtale å ringe.
    .wish = Ønsker: <b>{ $name }</b> for et barn på { $age } år (kontakt: { $contact }, { $phone })
    .wish-self = Ønsker selv: <b>{ $name }</b>, { $age } år (kontakt: { $contact }, { $phone })
    .young = 🧒 En ung person på { $age } år, som skriver for seg selv. Ingenting herfra skal vises til eller tas opp med foreldre uten at den unge er med på det.
    .young-ageless = 🧒 En ung person som skriver for seg selv, alderen er ikke sagt. Ingenting herfra skal vises til eller tas opp med foreldre uten at den unge er med på det.
    .how = Skriv her, så tar du over. Linjer som begynner med //, blir her. 👌 betyr sendt. /close gir samtalen tilbake, /help viser resten.
# $name (String)
desk-again = 🙋 { $name } spør på nytt.
# $by (String) - the coordinator, $name (String) - the contact
desk-taken = { $by } har samtalen med { $name } nå. Roboten er stille. /close gir den tilbake.
    .called = { $by } følger opp { $name }, som ikke har Telegram.
desk-joined = { $by } er også med i samtalen med { $name }.
desk-closed = { $by } har avsluttet. Roboten svarer { $name } igjen. Skriv her for å ta over på nytt. Hvordan gikk det? Det kan også stå ubesvart.
    .called = { $by } har avsluttet. Det som skal sies til { $name }, kommer fortsatt hit som en samtale å ringe. Hvordan gikk det? Det kan også stå ubesvart.
# $name (String)
desk-reopened = 🙋 { $name } skriver igjen, like etter at samtalen ble avsluttet.
# $by (String) - who has left the group
desk-released = { $by } har forlatt gruppen. Denne samtalen har ingen nå. Skriv i tråden for å ta over.
desk-assign-name = Skriv hvem som skal ha samtalen, slik: /assign Ola
# $name (String) - as it was written, $names (String) - everybody at the desk
desk-assign-nobody = Jeg finner ingen { $name } her. Jeg kjenner dem som har skrevet i gruppen: { $names }
desk-assign-many = Flere her heter noe på { $name }. Skriv mer av navnet: { $names }
# $by and $name (String) - coordinators
desk-assigned = { $by } har gitt samtalen til { $name }.
# $by (String)
desk-mine = Samtalene til { $by }:
desk-mine-none = { $by } har ingen samtaler nå.
# $outcome (String)
desk-outcome = Avsluttet. Slik gikk det: <b>{ $outcome }</b>
desk-outcome-introduced = Satt i kontakt
desk-outcome-money = Penger funnet
desk-outcome-equipment = Utstyr lånt
desk-outcome-answered = Fikk svar
desk-outcome-referred = Vist videre
desk-outcome-no-answer = Svarte ikke
# What is to be done for a contact outside of the chat: $name, $language and $phone (String)
desk-task =
    .interpreter = 🗣 Tolk: { $name }, { $language }. Står på dagens liste.
    .call = 📞 Ring { $name }, { $phone }.
    .done = Gjort
    .called = ✅ Ringt
# $task (String)
desk-task-done = ✅ { $task }
desk-help =
    <b>I tråden til en familie</b>
    Skriv: går til familien, på norsk. 👌 = sendt
    // eller /note: et notat som blir her ✍
    Rediger meldingen din: endres også hos familien
    /unsend som svar på en melding: ta den tilbake
    /close: gi samtalen tilbake til roboten
    /say: ferdige svar på familiens språk
    /interpreter: tolk på dagens liste
    /enrol Amir 9: følg opp et barn i et år (alderen kan du la være). /enrol alene viser barna
    /assign Ola: gi samtalen til en annen
    /topic som svar på en melding: hva den egentlig gjaldt

    <b>Overalt her</b>
    /find: finn en familie og skriv først
    /new: noter en familie uten Telegram
    /list: hvem venter, og hva som skal gjøres
    /mine: samtalene dine
    /missed: hva som ble ønsket og ikke fantes
    /invite: lenke og QR-kode for familier som begynner
    /newreply: lag et eget ferdig svar

    <b>I General</b>
    /broadcast: skriv til alle som vil ha nyheter
# What a message was about, where the coordinator knows better (dialogs/corrections.py); the words that are kept follow.
desk-topic-ask = ✎ Gjaldt noe annet
desk-topic-which = ✎ Hva gjaldt dette egentlig? Svaret lærer roboten å forstå bedre. Slik blir teksten tatt vare på, uten hvem som skrev:
# $topic (String)
desk-topic-kept = ✎ Tatt vare på: <b>{ $topic }</b>
desk-topic-dropped = ✎ Ikke tatt vare på.
desk-topic-again = ✎ Endre
desk-topic-drop = ✕ Ikke ta vare på
desk-topic-nothing = Her er det ingen tekst fra familien å rette. Svar på en melding fra familien med /topic.
desk-already-closed = Samtalen er allerede avsluttet. Skriv her for å ta over på nytt.
desk-unknown-command = Den kommandoen kjenner jeg ikke. /help viser dem som finnes.
desk-general-goes-nowhere = Dette gikk ikke til noen familie. Trykk på navnet, og skriv i tråden.
desk-only-in-general = Den kommandoen går til mange familier. Skriv den i General.
desk-only-in-thread = Den kommandoen hører til en samtale. Skriv den i tråden til familien.
desk-not-delivered =
    .uncertain = ⚠️ Usikkert om dette kom fram, for forbindelsen brøt. Send det på nytt hvis du ikke får svar:
    .refused = ❌ Dette kom ikke fram:
desk-mended = Den gamle tråden var borte. Samtalen fortsetter her.
desk-edited = ✏️ Endret. Ny tekst:
desk-resend = Send på nytt
desk-resent = Sendt på nytt. 👌 kommer når det er sendt.
# Reactions to what a coordinator has written; Telegram knows only some.
desk-mark =
    .sent = 👌
    .note = ✍
# Said instead, where the group allows no such reaction.
desk-marked =
    .sent = ✓ Sendt
    .note = 📝 Notat. Det ble ikke sendt.
desk-unsent = ↩️ Tatt tilbake. Meldingen er borte hos familien.
desk-unsend-none = Det er ingen sendt melding å ta tilbake. Svar på meldingen din med /unsend, eller skriv bare /unsend for den siste.
desk-unsend-late = Telegram lar meg ikke ta tilbake det som er eldre enn to døgn.
desk-unsend-refused = Telegram lot meg ikke ta meldingen tilbake. Den står fremdeles hos familien.
# $name (String)
desk-edit-not-sent = Dette ble aldri sendt, og en endring sender det ikke. Skriv en ny melding til { $name }.
desk-edit-sent-before = Meldingen var alt sendt og står hos { $name }. Svar på den med /unsend for å ta den tilbake.
desk-returned = { $name } kan nås igjen.
# $name (String)
desk-blocked = 🚫 { $name } har stengt for meldinger fra oss. Det du skriver her, kommer ikke fram nå.
desk-fault = ⚠️ Noe gikk galt med den forrige meldingen her, og den ble ikke sendt. Prøv igjen, og si fra til den som driver hjelpelinjen.
# $lines, $families and $minutes (Number)
desk-rush =
    📥 Det er travelt: { $lines } linjer fra { $families ->
        [one] én familie
       *[other] { $families } familier
    } er på vei hit. De nyeste vises om ca. { $minutes ->
        [one] ett minutt
       *[other] { $minutes } minutter
    }.
    .over = 📥 Det var travelt. Nå er alt vist her.
# $since and $until (String) - moments
desk-silence = ⚠️ Hjelpelinjen har vært nede. Telegram tar vare på meldinger i ett døgn, så meldinger sendt mellom { $since } og { $until } kan mangle.

## What is wrong at the start (bot/check)

desk-check = ⚠️ Hjelpelinjen er startet, men noe må rettes. Si fra til den som driver den:
desk-check-forum = Denne gruppen er ikke et forum, så samtalene får ingen tråder. Slå på «Emner» i gruppens innstillinger.
desk-check-public = Denne gruppen er offentlig, så hvem som helst kan lese det familiene skriver. Gjør den privat under gruppens innstillinger, «Gruppetype».
desk-check-linked = Denne gruppen er knyttet til en kanal, så kanalens lesere kan skrive her. Fjern koblingen i kanalens innstillinger, «Diskusjon».
desk-check-threads = Samtalene får ingen tråder her i den private chatten. Slå på «Threaded Mode» for roboten hos @BotFather.
desk-check-administrator = Roboten er ikke administrator her, og hører bare kommandoer. Gjør den til administrator, og la den administrere emner og slette meldinger.
desk-check-manage-topics = Roboten får ikke åpne tråder. Slå på «Administrer emner» for den under gruppens administratorer.
desk-check-delete-messages = Roboten får ikke rydde etter seg. Slå på «Slett meldinger» for den under gruppens administratorer.
desk-check-webhook = Meldingene fra familiene går til et annet sted enn hit, fordi roboten har en webhook. «helpline check» viser hvordan den slettes.

## Records that the coordinator moves along

# $scheme, $amount and $state (String)
desk-application = 💰 Søknad: <b>{ $scheme }</b>, { $amount }. Nå: { $state }
# $kroner (Number)
desk-amount = { $kroner } kroner
    .none = uten beløp
desk-application-wished = ønsket
desk-application-applied = søkt
desk-application-granted = innvilget
desk-application-refused = avslått
# $item (String), $day (String) - by when it is to be back
desk-loan =
    .reserved = 🎿 Holdt av: <b>{ $item }</b>
    .out = 🎿 Utlånt: <b>{ $item }</b>, tilbake innen { $day }
    .back = 🎿 Levert tilbake: <b>{ $item }</b>
    .cancelled = 🎿 Ikke lenger holdt av: <b>{ $item }</b>
    .damaged = 🔧 Skadet og ute av utlån: <b>{ $item }</b>
    .repaired = 🎿 Reparert og tilbake i utlån: <b>{ $item }</b>
# $name and $item (String), $day (String) - by when it is to be back; in all of them
desk-lent-longer = 🎿 { $name } har fått en uke til: <b>{ $item }</b>, tilbake innen { $day }
desk-lent-said-back = 🎿 { $name } sier at dette er levert tilbake: <b>{ $item }</b>. Stemmer det, så trykk under.
desk-lent-help = 🎿 { $name } trenger hjelp med å få levert: <b>{ $item }</b>
desk-lent-late = ⏰ Over en uke for sent, og familien er påminnet: { $name } · <b>{ $item }</b>, skulle vært tilbake { $day }
desk-lent-waited = Noen venter på <b>{ $item }</b>, så det kan ikke forlenges nå. { $name } må levere innen { $day }.
# $item (String), .offered: $until (String) - a moment
desk-queued =
    .waiting = ⏳ Venter på: <b>{ $item }</b>
    .offered = ⏳ Tilbudt: <b>{ $item }</b>, holdt av til { $until }
    .taken = ⏳ Tok imot tilbudet: <b>{ $item }</b>
    .declined = ⏳ Sa nei takk: <b>{ $item }</b>
    .lapsed = ⏳ Svarte ikke på tilbudet: <b>{ $item }</b>
desk-loan-damaged = Skadet
desk-loan-repaired = Reparert
desk-loan-longer = +1 uke
desk-loan-out = Levert ut
desk-loan-back = Levert tilbake
desk-loan-cancelled = Avlys
# $about, $when, $name and $source (String) - whether the family may hear who has told
desk-worry = 🤝 { $about } · { $when } · barn: { $name } · { $source }
    .may-say = kan si hvem som meldte fra
    .not-say = ikke si hvem som meldte fra
    .unnamed = ikke navngitt, familien er ikke spurt
    .settle = ✅ Ordnet
    .settled = ✅ Ordnet, og { $name } har fått beskjed.
# $name, $role and $family (String) - whether the family agrees
desk-referral = 🏫 { $name } vil ha kontakt om et barn · { $role } · familien: { $family }
# $name, $how and $reason (String)
desk-not-well = 🙁 { $name }: { $how } · { $reason }
    .alone = 🙁 { $name }: { $how }
# $name (String) - the contact
desk-opted-out = 🔕 { $name } vil ikke bli spurt om hvordan det går. Familien kan selv starte igjen med /checkins.
desk-opted-in = 🔔 { $name } vil bli spurt igjen om hvordan det går.
desk-invite = Hvilken aktivitet gjelder invitasjonen?
desk-invite-none = Jeg kan ikke lage en lenke akkurat nå. Prøv igjen om litt.
# $activity, $link and $day (String)
desk-invite-made =
    🔗 Lenke til familier som begynner på <b>{ $activity }</b>. Send den videre, eller gi den til treneren. Familien sier selv ja til å bli fulgt. Den gjelder til { $day }.

    { $link }
# $activity and $day (String)
desk-invite-code = { $activity }: til å vise fram eller skrive ut. Gjelder til { $day }.
# $name, $activity and $day (String), $places (Number)
desk-invitation = 🔗 { $name } har laget en lenke til familier som begynner på <b>{ $activity }</b>. Den gjelder til { $day }, for opptil { $places } barn.
    .end = ⏹ Avslutt lenken
    .ended = ⏹ Lenken til { $activity } er avsluttet. De som alt følges, blir fulgt videre.
# $name, $child and $activity (String)
desk-invited = 🌱 { $name } lar { $child } bli fulgt på { $activity }, etter en invitasjon.
# $name, $child and $activity (String)
desk-begun = 🌱 { $name } forteller at { $child } har begynt på { $activity }, og vil bli spurt hvordan det går.
    .elsewhere = 🌱 { $name } forteller at { $child } har begynt med «{ $activity }» (ikke i oversikten), og vil bli spurt hvordan det går.
# $name, $how and $activity (String)
desk-not-begun = ⏳ { $name } er spurt to ganger etter introduksjonen til { $activity }: { $how }
    .somewhere = klubben
# $name (String) - the child
desk-enrol = Hvilken aktivitet begynner { $name } på?
desk-enrol-change = Hvilken aktivitet bytter { $name } til? De første ukene teller på nytt.
# $name and $activity (String)
desk-enrol-start = Når begynner { $name } på { $activity }?
# $name, $activity, $start and $first (String) - days
desk-enrol-done = 🌱 { $name } følges på { $activity } fra { $start }. Familien blir spurt første gang { $first }.
# $contact (String), $name (String) - the child
desk-silent = 🔇 { $contact } har ikke svart på de to siste spørsmålene om { $name }. Kanskje det er verdt å ta kontakt.
# Under the record of a child: what can be done, and why it is not followed; $name (String)
desk-follow-pause = ⏸ Pause
desk-follow-stop = ⏹ Avslutt oppfølgingen
desk-follow-change = 🔁 Bytter aktivitet
desk-follow-move = 🚚 Flytter
desk-follow-resume = ▶️ Følg opp igjen
desk-followed-paused = ⏸ Pause. Familien blir ikke spurt nå.
desk-followed-stopped = ⏹ { $name } følges ikke lenger.
desk-followed-finished = 🎉 Året er over.
desk-followed-changed = 🔁 { $name } har byttet aktivitet.
desk-followed-moved = 🚚 { $name } har flyttet. Familien har fått en hilsen og blir ikke spurt mer.
desk-followed-opted_out = 🔕 Familien vil ikke bli spurt.
desk-enrol-none = aldri, for planen er over
# $name (String) - the child
desk-enrol-age = Hvor gammel er { $name }?
desk-enrol-name = Et barn til? Skriv fornavnet, og gjerne alderen, slik: /enrol Ola 9 (eller Ola 2016-modell, Ola 3. klasse)
# How old a child is now; $years, $grade (Number), $year (String)
desk-age = { $years } år
    .about = ca. { $years } år
    .born = { $year }-modell, { $years } år i år
    .grade = { $grade }. klasse
# $name and $age (String)
desk-child-named = { $name } ({ $age })

## Canned replies (dialogs/canned.py, bot/outcomes/)

# .found, .many: $wanted (String) - what was searched for
desk-say = Hva vil du si? Familien får det på sitt eget språk. Velg, så ser du teksten før den sendes.
    .found = Disse passer til «{ $wanted }». Velg, så ser du teksten før den sendes.
    .many = Mange passer til «{ $wanted }», her er de første. Skriv gjerne et ord til etter /say.
    .gone = Det svaret finnes ikke lenger. Her er de andre:
# $wanted (String)
desk-say-nothing = Jeg finner ingen ferdige svar med «{ $wanted }». Skriv /say alene, så ser du alle. Et nytt lager du med /newreply.
# $title (String)
desk-say-title = { $title }
    .own = ✎ { $title }
    .norwegian = { $title } · kun norsk
# $name (String)
desk-say-without-telegram = 📞 { $name } har ikke Telegram, så ferdige svar kan ikke sendes dit. Ring i stedet.
desk-say-back = ⬅️ Forrige
desk-say-on = Flere ➡️
desk-say-send = Send
desk-say-leave = Avbryt
desk-say-others = ⬅️ Andre svar
# $title (String)
desk-say-preview = 💬 <b>{ $title }</b>
# $language (String)
desk-say-only-norwegian = ⚠️ Finnes ikke på { $language } ennå: familien får den på norsk.
# $name (String) - the contact
desk-say-reads = Dette får { $name }:
# $title (String)
desk-say-sent = ✓ Sendt: <b>{ $title }</b>
desk-say-left = Ikke noe ble sendt.

## Canned replies of the coordinators' own (dialogs/own_replies.py, bot/outcomes/)

# $places (String) - the names in braces that are filled in
desk-reply-how =
    Slik lager du et ferdig svar: skriv tittelen etter kommandoen og teksten på neste linje. Finnes tittelen, blir svaret erstattet.

    /newreply Byttedag
    Hei! På lørdag er det byttedag i idrettshallen.

    Dette blir fylt ut for hver familie: { $places }
    .text =
        Slik legger du til teksten på et annet språk: skriv språket og tittelen etter kommandoen og teksten på neste linje.

        /replytext en Byttedag
        Hello! On Saturday you can swap equipment in the sports hall.

        Dette blir fylt ut for hver familie: { $places }
# $longest and $length (Number) - characters
desk-reply-long = Teksten er for lang: { $length } tegn, og det er plass til { $longest }.
    .title = Tittelen er for lang: { $length } tegn, og det er plass til { $longest }. Skriv tittelen på første linje og teksten på neste.
# $title and $language (String)
desk-reply-kept = ✎ Lagret: <b>{ $title }</b>
    .anew = ✎ Erstattet: <b>{ $title }</b>. Det som sto der før, er borte, også på andre språk.
    .text = ✎ Lagret på { $language }: <b>{ $title }</b>
# $languages, $missing, $code and $title (String)
desk-reply-only =
    Det finnes foreløpig bare på { $languages } (mangler: { $missing }). Slik legger du til et språk:

    /replytext { $code } { $title }
    og teksten på neste linje
    .all = Det finnes på alle språk.
# $wanted, $languages and $codes (String)
desk-reply-language = Jeg kjenner ikke språket «{ $wanted }». Jeg kan { $languages } ({ $codes }).
# $title (String)
desk-reply-unknown = Det finnes ikke noe eget svar som heter «{ $title }». Lag det på norsk først, med /newreply.
desk-reply-remove = 🗑 Slett
# $title (String)
desk-reply-removed = 🗑 Slettet: { $title }
    .before = Det svaret er allerede slettet.

## Broadcasts (dialogs/broadcasts.py, bot/outcomes/broadcast.py)

desk-broadcast-how =
    Slik skriver du til alle som har sagt ja til nyheter: teksten kommer på linjene etter kommandoen. Du ser hvor mange som får den før noe blir sendt.

    /broadcast
    Gratis skøyteskole i vinterferien …
    .text =
        Skriv språket etter kommandoen og teksten på neste linje, slik:

        /broadcasttext en
        Free skating school in the winter holidays …
desk-broadcast-none = Det er ingen nyhet å oversette. Skriv den på norsk først, med /broadcast.
desk-broadcast-anew = 📣 Vises på nytt lenger ned.
desk-broadcast-preview = 📣 <b>Nyhet, ikke sendt ennå</b>
# $language (String), $count (Number) - how many would read it
desk-broadcast-in = <b>{ $language }</b> ({ $count }):
    .norwegian = <b>{ $language }</b> ({ $count }): får den norske teksten, og får vite at den er på norsk.
# $code (String) - of a language
desk-broadcast-add =
    Slik legger du til et språk:

    /broadcasttext { $code }
    teksten
# $count (Number) - of all who would get it
desk-broadcast-count = { $count ->
    [0] Ingen får den: ingen som har sagt ja til nyheter, passer med valgene under.
    [one] Én familie får den. De som ikke har oppgitt alder eller sted, får alt.
   *[other] { $count } familier får den. De som ikke har oppgitt alder eller sted, får alt.
}
# $band (String) - a span of ages
desk-broadcast-ages = { $band } år
# $what (String) - a language, a span of ages or a place
desk-broadcast-toggle = ✓ { $what }
    .off = ▫️ { $what }
# $count (Number)
desk-broadcast-send = Send til { $count }
desk-broadcast-cancel = Avbryt
desk-broadcast-cancelled = 📣 Avbrutt. Ingen fikk den.
desk-broadcast-stop = Stopp
# $state (String), $counts (String) - how many of them
desk-broadcast-line = 📣 { $state }: { $counts }
desk-broadcast-state = Sendes
    .done = Ferdig
    .stopped = Stoppet
    .night = Venter til kl. 08
# $sent and $total (Number)
desk-broadcast-sent = sendt { $sent } av { $total }
# $count (Number)
desk-broadcast-missed = { $count } ikke nådd
# $count (Number)
desk-broadcast-uncertain = { $count } usikre
# $count (Number)
desk-broadcast-dropped = { $count } holdt tilbake

## The titles of the canned replies

desk-canned-hello = Hei, jeg ser på det
desk-canned-tomorrow = Svarer i morgen
desk-canned-soon = Må undersøke først
desk-canned-called = Prøvde å ringe
desk-canned-when = Når passer det?
desk-canned-meeting = Møte, gjerne tolk
desk-canned-needed = Dette trenger jeg
desk-canned-photo = Bilde av faktura
desk-canned-applied = Søknaden er sendt
desk-canned-nav = Søke hos NAV
desk-canned-equipment = Klart på BUA
desk-canned-try-out = Prøve gratis
desk-canned-club = Klubben vet det
desk-canned-trainer = Treneren venter dere
desk-canned-dugnad = Dugnad er frivillig
desk-canned-no-fine = Ingen bot
desk-canned-unexpected = Uventet utgift
desk-canned-nothing-yet = Ikke noe ledig nå
desk-canned-holidays = Ferieaktiviteter
desk-canned-robot = Slik virker roboten
desk-canned-goodbye = Takk og på gjensyn

## Who waits, and the day's list (bot/outcomes/awaiting.py, raise_waiting.py, show_day.py)

# $entry (String) - a contact in a line
desk-pressing = ‼️ Haster nå: { $entry }
    .danger = 🆘 Fare nå: { $entry }. Familien har fått numrene å ringe.
# $entry (String) - a contact in a line, $since (String) - a moment; .taken: $by (String) - the coordinator
desk-waits = { $entry } · siden { $since }
    .taken = { $entry } · { $by } har samtalen · siden { $since }
desk-raised = ⏰ <b>Har ventet lenge på svar</b>
    .again = 🚨 <b>Venter fortsatt, og noen må svare nå</b>
desk-day-morning = ☀️ God morgen!
desk-day-nobody-waits = ✅ Ingen venter på svar.
desk-day-pressing = 🔴 <b>Haster</b>
desk-day-waiting = ⏳ <b>Venter på svar</b>
desk-day-going-on = 💬 <b>Samtaler i gang</b>
# $entry (String) - a contact in a line, $by (String) - the coordinators who have the conversation
desk-day-taken = { $entry } · { $by } har samtalen
desk-day-worries = 🤝 <b>Bekymringer som ikke er ordnet</b>
desk-day-silent = 🔇 <b>Svarer ikke på hvordan det går</b>
# $name (String) - the contact, $child (String)
desk-day-silence = { $name } · { $child }
desk-day-tasks = 📌 <b>Å gjøre</b>
# $name and $language (String)
desk-day-interpreter = 🗣 { $name } · tolk: { $language }
# $name and $phone (String)
desk-day-call = 📞 { $name } · skal ringes: { $phone }
    .no-phone = 📞 { $name } · vil bli ringt
desk-day-applications = 💰 <b>Søknader</b>
desk-day-overdue = ❗ <b>Skulle vært levert tilbake</b>
desk-day-due-soon = 🎿 <b>Skal snart leveres tilbake</b>
desk-day-out = 🎿 <b>Utlånt</b>
desk-day-in-line = ⏳ <b>Står i kø for noe, eller har fått tilbud</b>
desk-day-damaged = 🔧 <b>Skadet</b> (knappen «Reparert» står i tråden)
desk-day-to-fetch = 🎿 <b>Holdt av, ikke hentet</b>
# $name (String), $record (String) - an application or a loan
desk-day-record = { $name } · { $record }

## The command menu (bot/commands.py)

desk-command-newreply = Lag et eget svar: /newreply og tittelen, teksten på neste linje
desk-command-replytext = Egen tekst på et annet språk: /replytext en og tittelen
desk-command-say = Si noe ferdig oversatt: /say og et ord, eller /say alene
desk-command-enrol = Følg opp et barn: /enrol, fornavn og alder
desk-command-note = Et notat som blir her
desk-command-unsend = Ta tilbake: svar på meldingen din med /unsend
desk-command-interpreter = Tolk på dagens liste
desk-command-assign = Gi samtalen til en annen: /assign Ola
desk-command-find = Finn en familie: navn, barn, språk, aktivitet eller telefon
desk-command-new = Noter en familie uten Telegram: /new, fornavn og telefon
desk-command-list = Vis hvem som venter, og hva som skal gjøres
desk-command-invite = Lag en lenke som familier blir med gjennom
desk-command-missed = Hva som ble ønsket og ikke fantes
desk-command-mine = Samtalene dine
desk-command-broadcast = Skriv til alle som vil ha nyheter
desk-command-broadcasttext = Samme nyhet på et annet språk
desk-command-help = Alt du kan gjøre her
desk-command-topic = Hva en melding egentlig gjaldt: svar på den med /topic
desk-command-close = Avslutt samtalen og gi den tilbake til roboten

## A contact in a line (bot/outcomes/listing.py)

# $state, $name, $language and $about (String)
desk-entry = { $state } { $name } · { $language } · { $about }
    .no-ticket = { $state } { $name } · { $language }
# The name of a thread: $state, $name, $language and $about (String)
desk-thread = { $state } { $name } · { $language } · { $about }
    .no-ticket = { $state } { $name } · { $language }
desk-state =
    .pressing = 🔴
    .open = 🟡
    .taken = 🟢
    .closed = ⚪
    .blocked = 🚫

## What was said that was no text (bot/outcomes/opening.py)

desk-kind =
    .photo = 🖼 bilde
    .video = 🎬 video
    .animation = 🎬 animasjon
    .voice = 🎤 talemelding
    .video_note = 🎤 videomelding
    .audio = 🎵 lyd
    .document = 📎 fil
    .sticker = klistremerke
    .location = 📍 sted
    .venue = 📍 sted
    .contact = kontaktkort
    .poll = avstemning
    .other = noe annet enn tekst

## Find a family (bot/outcomes/find.py)

desk-find-how =
    🔎 Skriv hva du leter etter, slik: /find Amir fotball
    Jeg ser etter fornavn, barn, språk, aktivitet og telefon. Alle ordene må stemme. Trykk på en familie for å åpne samtalen, også når du vil skrive først.
# $sought (String) - the words
desk-find-nothing =
    🔎 Jeg fant ingen med «{ $sought }».
    Jeg ser etter fornavn, barn, språk, aktivitet og telefon. Prøv med færre ord, eller bare begynnelsen av et navn.
# $sought (String) - the words
desk-find-found = 🔎 Dette fant jeg for «{ $sought }», den som sist var i kontakt, først:
# $left (Number) - how many more fit
desk-find-more = … og { $left } til. Skriv ett ord til for å snevre inn.
# $number (String), $entry (String) - the contact in a line
# .known: $known (String) - children, activities and telephone
desk-find-hit = { $number }. { $entry }
    .known =
        { $number }. { $entry }
        { $known }
# $number, $name and $language (String)
desk-find-open = { $number }. { $name } · { $language }
# $name and $activity (String)
desk-child = 👧 { $name } ({ $activity })
    .aged = 👧 { $name } ({ $age } · { $activity })
    .nowhere = 👧 { $name }
# $activity (String)
desk-wish = ⭐ { $activity }
# $phone (String)
desk-phone = ☎ { $phone }
# $ages (String) - spans of ages
desk-news = 📣 vil ha nyheter ({ $ages } år)
    .every = 📣 vil ha nyheter
# $name (String) or a link to the thread, $by (String) - the coordinator
desk-here = 👇 { $by }, her er samtalen med { $name }. Skriv her når du vil.
    .called = 👇 { $by }, her er tråden til { $name }, som ikke har Telegram.
    .link = 👉 Samtalen med { $name } er åpnet.

## A family without Telegram (dialogs/without_telegram.py, bot/calling.py)

desk-new-how =
    ☎ Slik noterer du en familie uten Telegram: /new Fatuma 00 00 12 34
    Språket kan stå etter nummeret: /new Fatuma 00 00 12 34 arabisk
    .no-phone = ☎ Jeg fant ikke noe telefonnummer, så jeg har ikke lagret noe. Skriv fornavn og nummer, slik: /new Fatuma 00 00 12 34
    .too-long = ☎ Det var et langt navn, så jeg har ikke lagret noe. Fornavnet er nok, slik: /new Fatuma 00 00 12 34
    .birth-number = ☎ Dette ligner et fødselsnummer, så jeg har ikke lagret noe. Slett gjerne meldingen din. Fornavn og telefon er nok, slik: /new Fatuma 00 00 12 34
# $said (String) - as the coordinator wrote it, $spoken (String) - a list
desk-new-language = 🌍 Språk: «{ $said }». Det snakker jeg ikke, så jeg har notert norsk. Jeg kan { $spoken }.
# $name and $phone (String)
desk-note-only = 📝 { $name } har ikke Telegram: det du skriver her, blir liggende som notat. Vil du si noe, så ring { $phone }.
# $name (String)
desk-call =
    .say = 🗣 Si til { $name }:
    .answered = 📞 { $name } har svart:
    .ticked = ✅ Samtalen med { $name } er tatt av listen. Fikk du svar, så trykk på det over.
desk-call-over = Det spørsmålet er ikke åpent lenger.

## What a conversation is about

desk-about-urgent = fare
desk-about-activity = aktivitet
desk-about-fees = avgift
desk-about-extra_cost = ekstra utgift
desk-about-equipment = utstyr
desk-about-holiday = skoleferie
desk-about-human = vil snakke med oss
desk-about-concern = bekymret leder
desk-about-referral = henvisning
desk-about-trouble = det går ikke bra
desk-about-privacy = personvern
desk-about-about = om hjelpelinjen
desk-about-language = språk
desk-about-greeting = hilsen eller takk
desk-about-other = noe helt annet
desk-about-fault = feil hos oss
desk-about-outreach = vi tar kontakt

## What a contact writes

desk-language-nb = norsk
desk-language-en = engelsk
desk-language-ar = arabisk
desk-language-nn = nynorsk
desk-language-pl = polsk
desk-language-uk = ukrainsk
desk-language-ru = russisk
desk-language-lt = litauisk
desk-language-tr = tyrkisk
desk-language-fa = persisk/dari
desk-language-ur = urdu
desk-language-ckb = sorani
desk-language-so = somali
desk-language-ti = tigrinja
desk-language-es = spansk
desk-language-vi = vietnamesisk

## What was wished for and not found (bot/outcomes/show_missed.py)

desk-missed-none = Ingenting er ønsket uten å finnes, det siste året.
desk-missed-month = 🔎 <b>Ønsket, men ikke funnet denne måneden</b>
desk-missed-year = 🔎 <b>De siste tolv månedene</b>
# $times (Number), $what (String) - what was wished for, $ages (String) - a span of years
desk-missed = { $times } × { $what }
    .aged = { $times } × { $what } ({ $ages } år)
desk-missed-holiday = Noe i skoleferien
desk-missed-interest = En annen aktivitet enn de vi har
desk-missed-item = Utstyr
# $item (String)
desk-missed-lent-out = { $item } (alt utlånt)

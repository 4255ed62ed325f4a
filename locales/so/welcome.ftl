# Awaits a native reader.

### The first words, and who is behind the helpline (bot/outcomes/greet.py, dialogs/route.py).

# $name (String) - the contact's first name; $municipality and $coordinator (String)
welcome =
    Salaan, { $name }! Waxaan ahay caawiye otomaatig ah oo ku saabsan waxqabadyada firaaqada ee carruurta iyo dhallinyarada { $municipality }: raadinta waxqabad, helidda caawimo lacag-bixinta ah, iyo amaahashada qalab. Waa bilaash. Ku qor luqaddaada.

    Qof ayaa iga dambeeya: { $coordinator }, oo ah isku-duwaha ALLEMED ee degmada. Annagu ma nihin NAV, ma nihin hay'adda socdaalka, mana nihin hay'adda daryeelka carruurta (barnevernet). { $coordinator } waxaa saaran waajibka sirhaynta, hal mar mooyee: marka ilmo khatar ku jiro. Mar walba hal taabasho ayaad qof ku heli kartaa.
# $municipality and $coordinator (String)
about =
    Kani waa khadka caawimada ee isku-duwaha ALLEMED ee { $municipality }. Waxaan ahay robot. Isla markiiba waxaan luqaddaada kuugu jawaabaa su'aalaha ku saabsan waxqabadyada, taageerada iyo qalabka. Wax lacag ah kaagama baxayso.

    Qofka iga dambeeya waa { $coordinator }. Dad ayaa akhriya waxa aad soo dirto marka aad taas codsato, marka aad oggolaato in lagula xiriiriyo, ama marka qof khatar ku jiro. Qof kasta oo wax akhriya waxaa saaran waajibka sirhaynta, hal mar mooyee: marka ilmo khatar ku jiro. Waan ku hagaynaa oo dadka ayaan isku xirnaa, laakiin wax go'aan ah kama gaarno arrintaada. Annagu ma nihin NAV, ma nihin hay'adda socdaalka, mana nihin hay'adda daryeelka carruurta (barnevernet).
# Said only where the municipality is the invented sample.
welcome-sample = Kani waa degmo la mala-awaalay oo tijaabo ah. Ma jiraan dad dhab ah oo akhriya waxa aad qorto.

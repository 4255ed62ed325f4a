// The words on a phone, in the language of its owner; other languages get English.

const ENGLISH = {
  placeholder: "Write a message", send: "Send", attach: "Attach", commands: "Commands", start: "START",
  block: "Block", unblock: "Unblock", blocked: "You have blocked the helpline.", edited: "edited",
  reply: "Reply", edit: "Edit", remove: "Delete", copy: "Copy text", copied: "Copied", cancel: "Cancel",
  replying: "Reply to", editing: "Edit message", actions: "Message actions", keys: "Buttons",
  photo: "Photo", album: "Photos", voice: "Voice message", video_note: "Video message", document: "File",
  sticker: "Sticker", location: "Location", contact: "Contact", own: "Choose a file…",
  earlier: "Earlier messages", newer: "New messages", waits: "sent, not fetched yet", fetched: "received",
  play: "Play", pause: "Pause", chat: "Chat with the helpline", more: "Show all", less: "Show less",
  spoiler: "Hidden text, show", quiet: "Nothing has been said yet.",
};

const NORWEGIAN = {
  placeholder: "Skriv en melding", send: "Send", attach: "Legg ved", commands: "Kommandoer", start: "START",
  block: "Blokker", unblock: "Opphev blokkering", blocked: "Du har blokkert hjelpelinjen.", edited: "redigert",
  reply: "Svar", edit: "Rediger", remove: "Slett", copy: "Kopier tekst", copied: "Kopiert", cancel: "Avbryt",
  replying: "Svar til", editing: "Rediger melding", actions: "Valg for meldingen", keys: "Knapper",
  photo: "Bilde", album: "Bilder", voice: "Talemelding", video_note: "Videomelding", document: "Fil",
  sticker: "Klistremerke", location: "Sted", contact: "Kontakt", own: "Velg en fil …",
  earlier: "Tidligere meldinger", newer: "Nye meldinger", waits: "sendt, ikke hentet ennå", fetched: "mottatt",
  play: "Spill av", pause: "Pause", chat: "Samtale med hjelpelinjen", more: "Vis alt", less: "Vis mindre",
  spoiler: "Skjult tekst, vis", quiet: "Ingenting er sagt ennå.",
};

const ARABIC = {
  placeholder: "اكتب رسالة", send: "إرسال", attach: "إرفاق", commands: "الأوامر", start: "ابدأ",
  block: "حظر", unblock: "إلغاء الحظر", blocked: "لقد حظرت خط المساعدة.", edited: "مُعدَّلة",
  reply: "رد", edit: "تعديل", remove: "حذف", copy: "نسخ النص", copied: "تم النسخ", cancel: "إلغاء",
  replying: "رد على", editing: "تعديل الرسالة", actions: "خيارات الرسالة", keys: "أزرار",
  photo: "صورة", album: "صور", voice: "رسالة صوتية", video_note: "رسالة فيديو", document: "ملف",
  sticker: "ملصق", location: "موقع", contact: "جهة اتصال", own: "اختر ملفًا…",
  earlier: "رسائل أقدم", newer: "رسائل جديدة", waits: "أُرسلت ولم تُستلم بعد", fetched: "تم الاستلام",
  play: "تشغيل", pause: "إيقاف", chat: "محادثة مع خط المساعدة", more: "عرض الكل", less: "عرض أقل",
  spoiler: "نص مخفي، أظهره", quiet: "لم يُقل شيء بعد.",
};

const TABLE = { en: ENGLISH, nb: NORWEGIAN, no: NORWEGIAN, nn: NORWEGIAN, ar: ARABIC };

export const LANGUAGES = {
  ar: "Arabic", en: "English", nb: "Norwegian", so: "Somali", ti: "Tigrinya", uk: "Ukrainian", pl: "Polish",
  fa: "Persian", ckb: "Kurdish", tr: "Turkish", ur: "Urdu", fr: "French", es: "Spanish", lt: "Lithuanian",
};

export const PARTS = {
  mother: "mother", father: "father", coach: "coach", teenager: "teenager, 15",
};

/** What the people of the opening cast might ask, in their own words. */
export const SUGGESTIONS = {
  mother: ["كرة قدم لابني عمره 8 سنوات يوم الثلاثاء", "لا أستطيع دفع الرسوم"],
  father: ["My daughter is 10 and would like to dance", "We need skis for this winter"],
  coach: ["En spiller har ikke råd til cupen", "Hvem kan hjelpe en familie på laget?"],
  teenager: ["Finnes det noe gratis på fredager?", "Jeg vil begynne med klatring, jeg er 15"],
};

const RIGHT_TO_LEFT = new Set(["ar", "fa", "ckb", "ur", "he", "ps"]);

/** The words of a language. */
export const wordsFor = (language) => TABLE[language] ?? ENGLISH;

/** The language whose words are shown: an Arabic phone has Arabic words, a Somali one English. */
export const shownIn = (language) => (language in TABLE ? language : "en");

export const directionOf = (language) => (RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr");

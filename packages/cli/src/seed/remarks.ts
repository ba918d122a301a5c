export type Topic = 'checkout' | 'delivery' | 'product' | 'guide' | 'support' | 'club' | 'account' | 'shop';

interface Said {
  good: readonly string[];
  bad: readonly string[];
}

/** What customers of a shop for the outdoors write, by language, topic and how it went; `{…}` is filled in. */
export const remarks: Record<'en' | 'de', Record<Topic | 'broken', Said>> = {
  en: {
    broken: {
      good: [],
      bad: [
        'The payment page froze after I pressed pay.',
        'Had to enter my card {times} before the payment went through.',
        'Payment failed with {way}, no word about why.',
        'Checkout hangs on the payment step on my phone.',
        'It charged me {times} and then said the payment had failed.',
        'The pay button does nothing. I tried {way} in the end.',
        'Checkout lost my basket when the payment page crashed.',
        'Spinning wheel for minutes on the payment page.',
      ],
    },
    checkout: {
      good: [
        'Quick and clear, two minutes and done.',
        'It remembered my address, very handy.',
        'Paying by {way} was painless.',
        'No account needed, I like that.',
        'Everything on one page, no surprises.',
      ],
      bad: [
        'Delivery costs only show up at the very end.',
        'The voucher field is hard to find.',
        'I could not change the delivery address any more.',
        'Too many fields for a single {thing}.',
        'Would have liked to pay by {way}.',
      ],
    },
    delivery: {
      good: [
        'Arrived earlier than promised, well packed.',
        'No plastic in the parcel, great.',
        'The driver even called before coming.',
        'Everything there, the {thing} looks just like on the page.',
      ],
      bad: [
        'Took {days} days instead of three.',
        'The parcel was left in the rain.',
        'The {part} were missing.',
        'Tracking never updated, no idea where it was.',
        'Far too large a box for one {thing}.',
      ],
    },
    product: {
      good: [
        'The {thing} stood in ten minutes, even in wind.',
        'Light, dry, and it packs small.',
        'The {part} feel really solid.',
        'Colour-coded {part} make it obvious.',
      ],
      bad: [
        'The {part} did not fit at first.',
        'The steps leave out what to do with the {part}.',
        'Hard to pitch alone in wind.',
        'I wish there were a picture of the {part}.',
        'Is it really dry in a storm? The page does not say.',
      ],
    },
    guide: {
      good: ['Exactly what I was looking for.', 'The pictures helped a lot.', 'Short and to the point.'],
      bad: [
        'The pictures of the {part} are too small.',
        'Nothing about mending the {part}.',
        'I still do not know how to dry the {thing}.',
        'A video would help more than the text.',
      ],
    },
    support: {
      good: [
        'Mara solved it in one message.',
        'Fast, friendly, and a new set of {part} the next day.',
        'They really read what I wrote.',
      ],
      bad: [
        'Waited {days} days for an answer.',
        'Had to explain it {times}.',
        'The answer was a link to a page I had read already.',
        'Nobody told me that the {part} are out of stock.',
      ],
    },
    club: {
      good: [
        'The trips are wonderful.',
        'The repair service alone is worth it.',
        'Good people, good advice.',
      ],
      bad: [
        'I hardly get outside any more.',
        'Too many letters, too little news.',
        'It costs more than I get out of it.',
        'A cheaper plan for families would have kept me.',
      ],
    },
    account: {
      good: ['I find every order at once.', 'Clear and calm.', 'Returns from the account are easy.'],
      bad: [
        'I cannot find old invoices.',
        'Changing my address takes {times} as long as it should.',
        'The list of orders is slow on my phone.',
      ],
    },
    shop: {
      good: [
        'Good advice, honest descriptions.',
        'I like that you repair things.',
        'Best {thing} I ever had.',
        'You can tell that you use your own things.',
      ],
      bad: [
        'Prices have gone up a lot.',
        'The {thing} I wanted was sold out for weeks.',
        'Delivery got slower lately.',
        'Searching for a {thing} shows everything but that.',
      ],
    },
  },
  de: {
    broken: {
      good: [],
      bad: [
        'Die Zahlungsseite ist nach dem Klick auf Bezahlen eingefroren.',
        'Ich musste meine Karte {times} eingeben, bis die Zahlung ging.',
        'Die Zahlung mit {way} schlug fehl, ohne ein Wort warum.',
        'Auf dem Handy hängt die Kasse beim Bezahlen.',
        'Mir wurde {times} abgebucht, und dann hieß es, die Zahlung sei fehlgeschlagen.',
        'Der Knopf zum Bezahlen tut nichts. Am Ende ging es mit {way}.',
        'Nach dem Absturz der Zahlungsseite war mein Warenkorb leer.',
        'Minutenlang nur ein drehender Kreis beim Bezahlen.',
      ],
    },
    checkout: {
      good: [
        'Schnell und klar, in zwei Minuten fertig.',
        'Meine Adresse war schon da, sehr praktisch.',
        'Zahlen mit {way} ging ohne Probleme.',
        'Ohne Konto bestellen, das mag ich.',
      ],
      bad: [
        'Die Versandkosten sieht man erst ganz am Schluss.',
        'Das Feld für den Gutschein ist kaum zu finden.',
        'Ich konnte die Lieferadresse nicht mehr ändern.',
        'Gerne hätte ich mit {way} bezahlt.',
      ],
    },
    delivery: {
      good: [
        'Früher da als versprochen und gut verpackt.',
        'Kein Plastik im Paket, prima.',
        'Alles da, wie im Laden gezeigt.',
      ],
      bad: [
        'Hat {days} Tage gedauert statt drei.',
        'Das Paket stand im Regen.',
        'Es fehlten die {part}.',
        'Die Sendungsverfolgung hat sich nie gerührt.',
      ],
    },
    product: {
      good: [
        'Stand in zehn Minuten, auch bei Wind.',
        'Leicht, dicht und klein verpackt.',
        'Die {part} wirken sehr solide.',
      ],
      bad: [
        'Die {part} passten erst nicht.',
        'In der Anleitung fehlt, was mit den Teilen zu tun ist: {part}.',
        'Allein bei Wind kaum aufzubauen.',
        'Hält das wirklich dicht im Sturm? Steht nirgends.',
      ],
    },
    guide: {
      good: ['Genau das habe ich gesucht.', 'Die Bilder haben sehr geholfen.', 'Kurz und gut.'],
      bad: [
        'Die Bilder sind zu klein.',
        'Nichts zum Flicken: {part}.',
        'Ein Video würde mehr helfen als der Text.',
      ],
    },
    support: {
      good: [
        'Mara hat es mit einer Nachricht gelöst.',
        'Schnell und freundlich.',
        'Hier wird wirklich gelesen, was man schreibt.',
      ],
      bad: [
        'Ich habe {days} Tage auf eine Antwort gewartet.',
        'Ich musste es {times} erklären.',
        'Als Antwort kam ein Link, den ich schon kannte.',
      ],
    },
    club: {
      good: ['Die Touren sind wunderbar.', 'Allein die Reparaturen sind es wert.'],
      bad: [
        'Ich bin kaum noch draußen.',
        'Zu viele Briefe, zu wenig Neues.',
        'Es kostet mehr, als ich davon habe.',
      ],
    },
    account: {
      good: ['Ich finde jede Bestellung sofort.', 'Klar und ruhig.'],
      bad: ['Alte Rechnungen finde ich nicht.', 'Auf dem Handy ist die Liste der Bestellungen langsam.'],
    },
    shop: {
      good: [
        'Gute Beratung, ehrliche Beschreibungen.',
        'Gut, dass ihr repariert.',
        'Das beste {thing}, das ich je hatte.',
      ],
      bad: [
        'Die Preise sind sehr gestiegen.',
        'Was ich wollte, war wochenlang ausverkauft.',
        'Die Lieferung ist langsamer geworden.',
      ],
    },
  },
};

import { anyOf } from '../words.js';

/** Things that can be good or bad each on its own: two of them joined are two questions. */
const aspects = {
  en: `prices?|pricing|costs?|quality|speed|value|service|services|support|help|delivery|shipping|returns?|design|layout|food
    |drinks?|breakfast|dinner|meals?|staff|team|agent|product|products|range|selection|website|site|app|shop|store
    |documentation|docs|checkout|payment|onboarding|set-?up|installation|features?|performance|reliability|packaging|navigation
    |search|content|pictures|descriptions?|communication|questions?|concerns?|complaints?|issues?|requests?|rooms?|cleanliness
    |location|atmosphere|waiting time|response|answers?|clarity|usability|look|feel|security|billing|invoices?|training
    |reception|check-in|check-out|comfort|accuracy|tone|length|friendliness|helpfulness|efficiency|professionalism|knowledge|expertise|politeness|availability|booking|ordering`,
  de: `preis|preise|kosten|qualität|geschwindigkeit|tempo|service|support|hilfe|beratung|betreuung|lieferung|versand|rückgabe
    |gestaltung|design|essen|frühstück|personal|team|mitarbeiter|produkte?n?|auswahl|sortiment|website|webseite|app|shop|filiale
    |dokumentation|kasse|zahlung|bezahlung|einrichtung|installation|funktionen|leistung|zuverlässigkeit|verpackung|navigation
    |suche|inhalte?n?|bilder|beschreibungen|kommunikation|fragen?|anliegen|bedenken|beschwerden|anfragen|zimmer|sauberkeit|lage
    |atmosphäre|wartezeit|antworten?|verständlichkeit|sicherheit|abrechnung|rechnung|schulung|empfang|komfort|freundlichkeit
    |kompetenz|verfügbarkeit|buchung|bestellung|dienstleistung|dienstleistungen`,
};

/** Judgements: "fast and friendly" asks for two, "satisfied or dissatisfied" names the ends of one. */
const judgements = {
  en: `easy|simple|fast|quick|clear|friendly|helpful|polite|knowledgeable|competent|professional|useful|complete|accurate
    |satisfied|dissatisfied|happy|unhappy|reliable|affordable|clean|comfortable|tasty|intuitive|responsive|pleasant|secure|safe
    |attractive|relevant|interesting|understandable|likely|unlikely|difficult|hard|confusing|slow|expensive|modern|timely
    |courteous|convenient|enjoyable|informative|efficient|effective|smooth|fair|transparent|up-to-date|fun|quickly|politely|easily|clearly|professionally|thoroughly|kindly`,
  de: `einfach|leicht|schnell|klar|freundlich|hilfreich|höflich|kompetent|professionell|nützlich|vollständig|genau|zufrieden
    |unzufrieden|zuverlässig|günstig|sauber|bequem|lecker|intuitiv|angenehm|sicher|ansprechend|relevant|interessant|verständlich
    |wahrscheinlich|unwahrscheinlich|schwierig|schwer|verwirrend|langsam|teuer|modern|pünktlich|übersichtlich|informativ
    |effizient|reibungslos|fair|transparent|aktuell`,
};

/** What visitors do: "find and book" can go well in one half and badly in the other. */
const actions = {
  en: `find|buy|book|order|pay|install|configure|set up|understand|use|navigate|return|contact|reach|search|compare|register
    |sign up|download|update|choose|select|read|learn|cancel|schedule|reschedule|like|dislike|trust|recommend|improve|change
    |add|remove|create|share|keep|stop|start|log in|visit|renew|try|play|watch`,
  de: `finden|kaufen|buchen|bestellen|bezahlen|zahlen|installieren|einrichten|konfigurieren|verstehen|nutzen|bedienen
    |zurückgeben|kontaktieren|erreichen|suchen|vergleichen|registrieren|herunterladen|aktualisieren|auswählen|lesen|kündigen
    |vereinbaren|verschieben|empfehlen|verbessern|ändern|behalten|teilen`,
};

/** Pairs that are one thing to everybody, or the two ends of one scale. */
const harmless = {
  en: `friends? (?:and|or|&) (?:family|colleagues?|relatives)|family (?:and|or|&) friends|friend or colleague|terms (?:and|&) conditions
    |pros (?:and|&) cons|questions (?:and|&) answers|products? or services?|services? or products?|food (?:and|&) (?:drinks?|beverages?)
    |bed (?:and|&) breakfast|search (?:and|&) rescue|look (?:and|&) feel|help (?:and|&) support|health (?:and|&) safety
    |research (?:and|&) development|drag (?:and|&) drop|copy (?:and|&) paste|click (?:and|&) collect|arts (?:and|&) crafts
    |(?:dis)?satisfied (?:and|or) (?:dis)?satisfied|(?:un)?happy or (?:un)?happy|(?:un)?likely or (?:un)?likely
    |(?:easy|simple) or (?:difficult|hard)|(?:difficult|hard) or (?:easy|simple)|fast or slow|slow or fast|clear or confusing
    |like or dislike|start or stop|fair or unfair|safe or unsafe|clean or dirty`,
  de: `freund\\p{L}* (?:und|oder) (?:familie|verwandte\\p{L}*|bekannte\\p{L}*|kolleg\\p{L}*)|familie (?:und|oder) freund\\p{L}*
    |fragen und antworten|produkte?s?n? oder (?:dienstleistung|service)\\p{L}*|essen und trinken|hilfe und support
    |(?:un)?zufrieden oder (?:un)?zufrieden|(?:un)?wahrscheinlich oder (?:un)?wahrscheinlich
    |(?:einfach|leicht) oder (?:schwierig|schwer)|schnell oder langsam`,
};

const joins = { en: 'and|or|&|as well as|plus', de: 'und|oder|&|sowie|bzw\\.|beziehungsweise' };

/** Small words that may stand between the conjunction and the second thing. */
const between = {
  en: `(?:(?:the|our|your|its|a|an|of|overall|with|in|on|for|how|was|is|to|very|customer|waiting) )`,
  de: `(?:(?:de[rmsn]|die|das|unser\\p{L}*|ihr\\p{L}*|eine?[nmrs]?|mit|von|bei|zu|wie) )`,
};

function joined(language: 'en' | 'de', kind: Record<'en' | 'de', string>): RegExp {
  const things = `(?:${oneLine(kind[language])})`;
  const after = `${between[language]}{0,3}`;
  return anyOf([`${things},? (?:${joins[language]}) ${after}${things}`]);
}

/** "To log in and change your password": the first errand has words of its own. */
const twoErrands = new RegExp(
  `\\bto (?:${oneLine(actions.en)})(?: [a-z]+){1,3} and (?:to )?(?:${oneLine(actions.en)})\\b`,
  'i',
);

/** Two things asked at once, by language. */
export const twoThings: Record<string, readonly RegExp[]> = {
  en: [
    joined('en', aspects),
    joined('en', judgements),
    joined('en', actions),
    twoErrands,
    /\band\/or\b/i,
    /\bboth\b.+\band\b/i,
  ],
  de: [
    joined('de', aspects),
    joined('de', judgements),
    joined('de', actions),
    /(?<!\p{L})und\/oder(?!\p{L})/iu,
    /(?<!\p{L})sowohl .+ als auch(?!\p{L})/iu,
  ],
};

/** What reads like two things and is one. */
export const oneThing: Record<string, RegExp> = {
  en: new RegExp(anyOf([oneLine(harmless.en)]).source, 'giu'),
  de: new RegExp(anyOf([oneLine(harmless.de)]).source, 'giu'),
};

function oneLine(list: string): string {
  return list.replace(/\n\s+/g, '');
}

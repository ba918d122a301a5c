/** Name and use of every template in German, by its id; the questions themselves are translated in the library. */
export const germanTemplates: Readonly<Record<string, { name: string; description: string }>> = {
  'nps-1-5': {
    name: 'Empfehlung, 1 bis 5',
    description: 'Für die Beziehung über die Zeit, wo fünf Stufen besser auf die Seite passen als elf.',
  },
  'nps-0-10': {
    name: 'Empfehlung, 0 bis 10',
    description: 'Für die Beziehung über die Zeit, auf der Skala, mit der andere sich vergleichen.',
  },
  'do-better': {
    name: 'Was besser werden soll',
    description: 'Nach einer schlechten Bewertung, oder allein, wo jeder Vorschlag hilft.',
  },
  'do-well': {
    name: 'Was gut läuft',
    description: 'Nach einer guten Bewertung, um zu erfahren, was bleiben muss.',
  },
  'works-well': {
    name: 'Was gut funktioniert',
    description: 'Nach jeder Bewertung, um zu erfahren, was bleiben muss, ohne nach Lob zu fragen.',
  },
  effort: {
    name: 'Aufwand für Kunden',
    description: 'Gleich nach einem erledigten Anliegen, um zu sehen, wie viel Arbeit bei den Kunden blieb.',
  },
  'effort-short': {
    name: 'Aufwand für Kunden, kurz',
    description: 'Gleich nach einem erledigten Anliegen, wo die Frage auf einen Blick lesbar sein muss.',
  },
  'effort-expectation': {
    name: 'Aufwand und Erwartung',
    description: 'Nach einer Frage zum Aufwand, um zu sehen, ob er größer war als erwartet.',
  },
  'made-it-easy': {
    name: 'Leicht gemacht',
    description: 'Gleich nach einem gelösten Problem, auf den üblichen sieben Stufen der Zustimmung.',
  },
  'made-it-easy-short': {
    name: 'Leicht gemacht, kurz',
    description: 'Gleich nach einem gelösten Problem; dass es um Zustimmung geht, sagen schon die Enden.',
  },
  'net-easy': {
    name: 'Einfach oder schwierig',
    description: 'Wenn jemand Hilfe gesucht hat und drei Antworten genügen.',
  },
  'satisfaction-5': {
    name: 'Zufriedenheit insgesamt, 5 Stufen',
    description: 'Ein- bis zweimal im Jahr, um zu verfolgen, wie Kunden das Unternehmen im Ganzen sehen.',
  },
  'satisfaction-7': {
    name: 'Zufriedenheit insgesamt, 7 Stufen',
    description: 'Wo auf fünf Stufen die meisten dasselbe antworten und feinere mehr sagen würden.',
  },
  'today-mood': {
    name: 'Wie waren wir heute',
    description: 'Am Ende eines Besuchs, wo mehr als ein Tippen nicht zu verlangen ist.',
  },
  'expectations-met': {
    name: 'Erwartungen erfüllt',
    description: 'Nach einer Lieferung oder ersten Nutzung, um Versprechen und Erlebnis zu vergleichen.',
  },
  'service-satisfaction': {
    name: 'Zufriedenheit mit dem Kundendienst',
    description: 'Gleich nach einem Kontakt mit dem Kundendienst.',
  },
  'service-satisfaction-short': {
    name: 'Zufriedenheit mit dem Kundendienst, kurz',
    description: 'Gleich nach einem Kontakt, wo die Frage auf einen Blick lesbar sein muss.',
  },
  'service-quality': {
    name: 'Güte des letzten Kontakts',
    description: 'Bald nach einem Kontakt, gleich auf welchem Weg.',
  },
  'question-answered': {
    name: 'Frage beantwortet',
    description: 'Am Ende eines Chats oder Anrufs, um zu sehen, wie viele ohne Antwort gehen.',
  },
  agent: {
    name: 'Wer geholfen hat',
    description: 'Nach dem Kontakt mit einer Person, deren Namen die Seite als `agentName` mitteilt.',
  },
  responsiveness: {
    name: 'Reaktion',
    description: 'Für Kunden, die mehr als einmal geschrieben haben.',
  },
  'responsiveness-one-thing': {
    name: 'Reaktion auf Fragen',
    description: 'Für Kunden, die mehr als einmal gefragt haben.',
  },
  'website-ease': {
    name: 'Sich zurechtfinden',
    description: 'Wenn jemand mehrere Seiten gesehen hat.',
  },
  'information-found': {
    name: 'Information gefunden',
    description: 'Auf Seiten, die man wegen einer Antwort aufsucht; wer Nein sagt, wird gefragt, was fehlte.',
  },
  'information-found-short': {
    name: 'Information gefunden, kurz',
    description: 'Auf Seiten, die man wegen einer Antwort aufsucht; um welche Website es geht, sagt der Ort.',
  },
  'buy-again': {
    name: 'Wieder kaufen',
    description: 'Einige Wochen nach dem Kauf, wenn das Produkt benutzt wurde.',
  },
  'almost-prevented': {
    name: 'Was fast im Weg stand',
    description: 'Gleich nach Kauf oder Anmeldung, um die Hürden zu finden, an denen andere scheitern.',
  },
  'almost-stopped': {
    name: 'Was fast im Weg stand, kurz',
    description: 'Gleich nach Kauf oder Anmeldung, wo die Frage auf einen Blick lesbar sein muss.',
  },
  wow: {
    name: 'Was begeistern würde',
    description: 'Für treue Kunden, um Wünsche statt Beschwerden zu sammeln.',
  },
  'make-it-better': {
    name: 'Was es besser machen würde',
    description: 'Für treue Kunden, um Wünsche in neutralem Ton zu sammeln.',
  },
  'facility-experience': {
    name: 'Erlebnis an einem Ort',
    description: 'Nach dem Besuch einer Praxis, eines Studios oder einer Filiale.',
  },
  'appointment-ease': {
    name: 'Einfach einen Termin bekommen',
    description: 'Gleich nachdem ein Termin vereinbart ist.',
  },
  stay: { name: 'Wie war der Aufenthalt', description: 'Am Tag der Abreise.' },
  'stay-in-detail': {
    name: 'Der Aufenthalt im Einzelnen',
    description: 'Nach einem Aufenthalt, um zu erfahren, welcher Teil davon der schwache war.',
  },
  'stay-problems': {
    name: 'Probleme beim Aufenthalt',
    description: 'Während oder nach einem Aufenthalt; wer Ja sagt, wird gefragt, welche.',
  },
  'article-helpful': {
    name: 'War es hilfreich',
    description: 'Am Ende von Dokumentation und Hilfe; ein Daumen nach unten wird gefragt, was fehlte.',
  },
  'blog-liked': {
    name: 'Hat es gefallen',
    description: 'Am Ende eines Blogbeitrags oder einer Geschichte.',
  },
  'stage-awareness': {
    name: 'Aufmerksamkeit',
    description: 'Beim ersten Besuch, um zu erfahren, welche Wege herführen und was den Blick fing.',
  },
  'stage-consideration': {
    name: 'Abwägung',
    description: 'Auf Produktseiten, nie in der Kasse, um zu erfahren, was vom Entscheiden abhält.',
  },
  'stage-purchase': {
    name: 'Kauf',
    description: 'Auf der Seite, die eine Bestellung bestätigt, um zu finden, was das Kaufen schwer macht.',
  },
  'stage-onboarding': {
    name: 'Einstieg',
    description: 'Wenn die Einrichtung fertig ist, um den Schritt zu finden, der am meisten kostet.',
  },
  'stage-use': {
    name: 'Nutzung',
    description: 'Neben einer eben benutzten Funktion, deren Namen die Seite als `feature` mitteilt.',
  },
  'stage-support': {
    name: 'Unterstützung',
    description: 'Gleich nach einem Kontakt, um zu sehen, wie einfach er war und ob das zu erwarten war.',
  },
  'stage-retention': {
    name: 'Bindung',
    description: 'Ein- bis zweimal im Jahr, um die Beziehung und ihre Gründe zu verfolgen.',
  },
  'stage-cancellation': {
    name: 'Kündigung',
    description: 'Wenn eine Kündigung erledigt ist, nie davor, um zu erfahren, was gehalten hätte.',
  },
  'stage-advocacy': {
    name: 'Empfehlung',
    description: 'Nachdem jemand weiterempfohlen oder eingeladen hat, um zu erfahren, was dazu bewegt.',
  },
};

import type { Question } from '../question.js';

type Written = { type: Question['type'] } & Record<string, unknown>;

/** One question as an author may write it; a text alone is a rating. */
export interface Row {
  text: string;
  /** What else the question has. Default: a rating of five. */
  as?: Written;
  locale?: string;
  purpose?: 'interaction' | 'relationship';
}

const text: Written = { type: 'text' };
const yesno: Written = { type: 'yesno' };

/** Unwise questions, each with the one rule that has to say so. */
export const bad: readonly (Row & { rule: string })[] = [
  { rule: 'wording/leading', text: 'Don’t you think our new search is faster?', as: yesno },
  { rule: 'wording/leading', text: "Didn't we deliver on time?", as: yesno },
  { rule: 'wording/leading', text: 'Do you agree that our prices are fair?', as: yesno },
  { rule: 'wording/leading', text: 'How would you rate our amazing support?' },
  { rule: 'wording/leading', text: 'How satisfied are you with our award-winning coffee?' },
  { rule: 'wording/leading', text: 'How helpful was our friendly team today?' },
  { rule: 'wording/leading', text: 'How much did you enjoy your visit?' },
  { rule: 'wording/leading', text: 'How great was your breakfast?' },
  { rule: 'wording/leading', text: 'How frustrating was the return?' },
  { rule: 'wording/leading', text: 'What do you love about our app?', as: text },
  { rule: 'wording/leading', text: 'Our checkout is quick, isn’t it?', as: yesno },
  { rule: 'wording/leading', text: 'Most customers love the new menu. Do you?', as: yesno },
  { rule: 'wording/leading', text: 'How much faster is the new dashboard?' },
  { rule: 'wording/leading', text: 'Why do you prefer us over others?', as: text },
  { rule: 'wording/leading', text: 'What problems did you have with the delivery?', as: text },
  { rule: 'wording/leading', text: 'Would you give us five stars?', as: yesno },
  { rule: 'wording/leading', text: 'As you know, we improved the search. Is it better?', as: yesno },
  { rule: 'wording/leading', text: 'Finden Sie nicht auch, dass die Suche hilft?', as: yesno, locale: 'de' },
  { rule: 'wording/leading', text: 'Wie bewerten Sie unseren hervorragenden Service?', locale: 'de' },
  { rule: 'wording/leading', text: 'Wie begeistert sind Sie von der neuen App?', locale: 'de' },
  { rule: 'wording/leading', text: 'Die Lieferung war pünktlich, oder?', as: yesno, locale: 'de' },
  { rule: 'wording/leading', text: 'Welche Probleme hatten Sie bei der Buchung?', as: text, locale: 'de' },

  { rule: 'wording/double-barrelled', text: 'How satisfied are you with our products and services?' },
  { rule: 'wording/double-barrelled', text: 'How would you rate the price and quality of your meal?' },
  { rule: 'wording/double-barrelled', text: 'Was the agent friendly and knowledgeable?', as: yesno },
  { rule: 'wording/double-barrelled', text: 'How easy was it to find and book a room?' },
  { rule: 'wording/double-barrelled', text: 'How likely are you to visit again and recommend us?' },
  { rule: 'wording/double-barrelled', text: 'How quickly and politely did we respond?' },
  { rule: 'wording/double-barrelled', text: 'How clear was our website and/or app?' },
  { rule: 'wording/double-barrelled', text: 'How was the food or the service?' },
  {
    rule: 'wording/double-barrelled',
    text: 'Are you happy with the delivery as well as the packaging?',
    as: yesno,
  },
  { rule: 'wording/double-barrelled', text: 'What do you like and dislike about the app?', as: text },
  { rule: 'wording/double-barrelled', text: 'Was checkout both quick and free of errors?', as: yesno },
  { rule: 'wording/double-barrelled', text: 'Wie zufrieden sind Sie mit Preis und Qualität?', locale: 'de' },
  {
    rule: 'wording/double-barrelled',
    text: 'War die Beratung schnell und freundlich?',
    as: yesno,
    locale: 'de',
  },
  {
    rule: 'wording/double-barrelled',
    text: 'Wie einfach war es, ein Zimmer zu finden und zu buchen?',
    locale: 'de',
  },

  { rule: 'wording/several-questions', text: 'How was your stay? Would you come back?' },
  { rule: 'wording/several-questions', text: 'How easy was it to pay? Please explain.' },
  { rule: 'wording/several-questions', text: 'How satisfied are you with the app, and why?' },
  { rule: 'wording/several-questions', text: 'What did you come for and did you find it?', as: text },
  { rule: 'wording/several-questions', text: 'Wie war Ihr Aufenthalt? Kommen Sie wieder?', locale: 'de' },
  { rule: 'wording/several-questions', text: 'Wie zufrieden sind Sie und warum?', locale: 'de' },
  { rule: 'wording/several-questions', text: '¿Cómo fue su visita? ¿Volvería?', locale: 'es' },

  { rule: 'wording/double-negative', text: 'Was nothing unclear in the instructions?', as: yesno },
  {
    rule: 'wording/double-negative',
    text: 'The form was not difficult to fill in.',
    as: { type: 'ces', scale: 'agree7' },
  },
  { rule: 'wording/double-negative', text: 'Would you be unhappy to have no app?', as: yesno },
  { rule: 'wording/double-negative', text: 'Is there no feature you could not do without?', as: yesno },
  {
    rule: 'wording/double-negative',
    text: 'War die Anleitung nicht unverständlich?',
    as: yesno,
    locale: 'de',
  },
  {
    rule: 'wording/double-negative',
    text: 'Gab es nichts, was nicht funktioniert hat?',
    as: yesno,
    locale: 'de',
  },

  { rule: 'wording/absolute', text: 'Do you always find what you need?', as: yesno },
  { rule: 'wording/absolute', text: 'Did we answer all your questions?', as: yesno },
  { rule: 'wording/absolute', text: 'Did you find everything you were looking for?', as: yesno },
  { rule: 'wording/absolute', text: 'Does every page load fast enough?', as: yesno },
  { rule: 'wording/absolute', text: 'Is the app completely reliable?', as: yesno },
  { rule: 'wording/absolute', text: 'Finden Sie immer, was Sie suchen?', as: yesno, locale: 'de' },
  { rule: 'wording/absolute', text: 'Haben wir alle Ihre Fragen beantwortet?', as: yesno, locale: 'de' },

  { rule: 'wording/jargon', text: 'How would you rate the UX of our shop?' },
  { rule: 'wording/jargon', text: 'How often do you utilize the export?', as: text },
  { rule: 'wording/jargon', text: 'How easy was the onboarding?' },
  { rule: 'wording/jargon', text: 'What are your biggest pain points?', as: text },
  { rule: 'wording/jargon', text: 'Wie bewerten Sie die Usability der Kasse?', locale: 'de' },

  {
    rule: 'wording/long',
    text: 'Thinking back over the whole of the last month, how easy was it to get your work done?',
  },
  {
    rule: 'wording/long',
    text: 'Wenn Sie an die letzten vier Wochen denken, wie leicht kamen Sie mit der Kasse zurecht?',
    locale: 'de',
  },
  {
    rule: 'wording/complex',
    text: 'How comprehensible were the registration requirements?',
  },
  {
    rule: 'wording/complex',
    text: 'Beurteilen Sie bitte Benutzerfreundlichkeit unserer Registrierungsmöglichkeiten.',
    locale: 'de',
  },

  { rule: 'wording/shouting', text: 'How was your visit today?!' },
  { rule: 'wording/shouting', text: 'How satisfied are you with your PURCHASE?' },
  { rule: 'wording/shouting', text: 'Thank you for your order! How easy was it?' },
  {
    rule: 'wording/shouting',
    text: 'Was können WIR für SIE BESSER machen, und zwar JETZT?',
    as: text,
    locale: 'de',
  },
  { rule: 'wording/emoji', text: 'How was your ride today? 🚲' },
  { rule: 'wording/emoji', text: 'Comment s’est passée votre visite 😊 ?', locale: 'fr' },

  { rule: 'wording/placeholder', text: 'How did {agentName} do today?' },
  { rule: 'wording/placeholder', text: 'Wie gefällt Ihnen {product|}?', locale: 'de' },
  {
    rule: 'wording/placeholder',
    text: 'Which plan do you use?',
    as: {
      type: 'choice',
      options: [
        { id: 'one', text: '{plan}' },
        { id: 'two', text: 'Team' },
      ],
    },
  },

  {
    rule: 'scale/unbalanced',
    text: 'How was the course?',
    as: { type: 'rating', labels: { low: 'Good', high: 'Excellent' } },
  },
  {
    rule: 'scale/unbalanced',
    text: 'How easy was the return?',
    as: { type: 'ces', scale: 'ease5', labels: { low: 'Somewhat difficult', high: 'Very easy' } },
  },
  {
    rule: 'scale/unbalanced',
    text: 'How was your flight?',
    as: { type: 'csat', labels: { low: 'Terrible', high: 'Good' } },
  },
  {
    rule: 'scale/unbalanced',
    text: 'Please rate your meal on the following:',
    as: {
      type: 'matrix',
      rows: [{ id: 'taste', text: 'Taste' }],
      steps: ['Poor', 'Good', 'Very good', 'Great', 'Excellent'],
    },
  },
  {
    rule: 'scale/unbalanced',
    text: 'Wie zufrieden sind Sie mit der Lieferung?',
    as: { type: 'csat', labels: { low: 'Zufrieden', high: 'Sehr zufrieden' } },
    locale: 'de',
  },
  {
    rule: 'scale/reversed',
    text: 'How easy was it to pay?',
    as: { type: 'ces', scale: 'ease7', labels: { low: 'Very easy', high: 'Very difficult' } },
  },
  {
    rule: 'scale/reversed',
    text: 'How much effort did it take?',
    as: { type: 'ces', scale: 'effort5', labels: { low: 'Very high effort', high: 'Very low effort' } },
  },
  {
    rule: 'scale/unlabelled',
    text: 'How was the event?',
    as: { type: 'rating', labels: { low: '1', high: '5' } },
  },
  {
    rule: 'scale/unlabelled',
    text: 'How was the event?',
    as: { type: 'mood', labels: { low: 'Okay', high: 'okay!' } },
  },
  {
    rule: 'scale/unlabelled',
    text: 'Please rate the room on the following:',
    as: { type: 'matrix', scale: 3, rows: [{ id: 'bed', text: 'Bed' }], steps: ['Poor', 'Good', 'Good'] },
  },
  { rule: 'scale/yes-no', text: 'How satisfied are you with the delivery?', as: yesno },
  { rule: 'scale/yes-no', text: 'To what extent did the guide help?', as: yesno },
  { rule: 'scale/yes-no', text: 'Wie zufrieden sind Sie mit der Lieferung?', as: yesno, locale: 'de' },
  {
    rule: 'choice/no-way-out',
    text: 'What brought you here today?',
    as: {
      type: 'choice',
      required: true,
      options: [
        { id: 'ad', text: 'An ad' },
        { id: 'friend', text: 'A friend' },
      ],
    },
  },
  {
    rule: 'metric/wrong-purpose',
    text: 'How likely are you to recommend us?',
    as: { type: 'nps' },
    purpose: 'interaction',
  },
  {
    rule: 'metric/wrong-purpose',
    text: 'How easy is it to work with us?',
    as: { type: 'ces', scale: 'ease7' },
    purpose: 'relationship',
  },
];

/** Sound questions, many of them one word away from a bad one. */
export const good: readonly Row[] = [
  { text: 'How fast is the new search compared with the old one?' },
  { text: 'Did your order arrive on time?', as: yesno },
  { text: 'How fair or unfair are our prices?' },
  { text: 'How would you rate our support?' },
  { text: 'How friendly was our team today?' },
  { text: 'How did you like your visit?' },
  { text: 'How much easier or harder is the new dashboard to use?' },
  { text: 'How good was the food?' },
  { text: 'What do you like most about the app?', as: text },
  { text: 'Did you have any problems with the delivery?', as: yesno },
  { text: 'Why did you choose us?', as: text },
  { text: 'To what extent do you agree: the form was easy to use.', as: { type: 'ces', scale: 'agree7' } },
  { text: 'Do you agree or disagree: the form was easy to use?' },
  { text: 'What would you change first?', as: text },
  { text: 'What can we do better?', as: text },
  { text: 'Wie zufrieden sind Sie mit unserer Lieferung?', locale: 'de' },
  { text: 'Wie hilfreich war der Artikel?', locale: 'de' },
  { text: 'Wie freundlich war unser Team?', locale: 'de' },
  { text: 'Hatten Sie Probleme bei der Buchung?', as: yesno, locale: 'de' },

  { text: 'Would you recommend us to friends and family?', as: yesno },
  { text: 'How clear are our terms and conditions?' },
  { text: 'How satisfied or dissatisfied are you with the delivery?' },
  { text: 'How easy or difficult was it to pay?' },
  { text: 'What keeps you from using our product or service?', as: text },
  { text: 'How was your stay at the Salt and Pepper?' },
  { text: 'How helpful was Marks and Spencer Support?' },
  { text: 'What did you look up between nine and five?', as: text },
  { text: 'How was the bed and breakfast?' },
  { text: 'Is the text easy to read on your phone or tablet?', as: yesno },
  { text: 'How was the pick-up and drop-off of your car?' },
  { text: 'Was it the right size and colour?', as: yesno },
  { text: 'Wie bewerten Sie das Preis-Leistungs-Verhältnis?', locale: 'de' },
  { text: 'Did drag and drop work for you?', as: yesno },
  { text: 'Würden Sie uns Freunden oder Verwandten empfehlen?', as: yesno, locale: 'de' },
  { text: 'Wie zufrieden oder unzufrieden sind Sie mit der Lieferung?', locale: 'de' },
  { text: 'Wie einfach oder schwierig war die Buchung?', locale: 'de' },

  { text: 'You called us today. How did it go?' },
  { text: 'What happened next?', as: text },
  { text: 'What else should we know about how you work?', as: text },
  { text: 'Sie haben heute angerufen. Wie lief es?', locale: 'de' },
  { text: '¿Cómo fue su visita?', locale: 'es' },

  { text: 'Why did you not buy today?', as: text },
  { text: 'Was anything missing or unclear?', as: yesno },
  { text: 'Did it work or not?', as: yesno },
  { text: 'What almost stopped you from buying?', as: text },
  { text: 'What did not go as you expected?', as: text },
  { text: 'Warum haben Sie nicht gekauft?', as: text, locale: 'de' },
  { text: 'War etwas unklar?', as: yesno, locale: 'de' },

  { text: 'How often do you find what you need?' },
  { text: 'How many reports do you write every week?', as: text },
  { text: 'How satisfied are you overall?' },
  { text: 'Did you like it at all?', as: yesno },
  { text: 'Was the delivery as good as always?', as: yesno },
  { text: 'Nutzen Sie die App jeden Tag?', as: yesno, locale: 'de' },
  { text: 'Nutzen Sie die alte App immer noch?', as: yesno, locale: 'de' },
  { text: 'Wie zufrieden sind Sie alles in allem?', locale: 'de' },

  { text: 'How often do you use the export?', as: text },
  { text: 'How easy was it to set up?' },
  { text: 'Was the PDF easy to read?', as: yesno },
  { text: 'Did the FAQ answer your question?', as: yesno },
  { text: 'How easy was it to fill in the VAT form?' },
  { text: 'How many times did you try today before it worked?', as: text },
  { text: 'Wie leicht fanden Sie die Bedienung der Kasse?', locale: 'de' },
  { text: 'Comment s’est passée votre visite ?', locale: 'fr' },
  { text: 'How does Cairn™ 2 work for you?' },
  { text: 'How did {agentName|our team} do today?' },
  { text: 'Wie gefällt Ihnen {product|unser Produkt}?', locale: 'de' },

  { text: 'How was the course?', as: { type: 'rating', labels: { low: 'Bad', high: 'Good' } } },
  { text: 'How was the course?', as: { type: 'rating', labels: { low: 'Poor', high: 'Excellent' } } },
  { text: 'How was the course?', as: { type: 'rating', labels: { low: 'Could be worse', high: 'Spot on' } } },
  {
    text: 'How much effort did it take?',
    as: { type: 'ces', scale: 'effort5', labels: { low: 'Very little effort', high: 'Very high effort' } },
  },
  {
    text: 'How much help did you need?',
    as: { type: 'rating', labels: { low: 'A little', high: 'A lot' } },
  },
  {
    text: 'How helpful was the guide?',
    as: { type: 'rating', labels: { low: 'Not helpful at all', high: 'Very helpful' } },
  },
  {
    text: 'How hard was the move?',
    as: { type: 'ces', scale: 'effort5', labels: { low: 'Very easy', high: 'Very difficult' } },
  },
  {
    text: 'How likely are you to return?',
    as: { type: 'likelihood', labels: { low: 'Not at all likely', high: 'Extremely likely' } },
  },
  {
    text: 'Please rate your meal on the following:',
    as: {
      type: 'matrix',
      rows: [{ id: 'taste', text: 'Taste' }],
      steps: ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'],
    },
  },
  {
    text: 'Did we answer your question today?',
    as: { type: 'yesno', labels: { low: 'No, I’m not happy', high: 'Yes, I’m satisfied' } },
  },
  {
    text: 'Wie zufrieden sind Sie mit der Lieferung?',
    as: { type: 'csat', labels: { low: 'Sehr unzufrieden', high: 'Sehr zufrieden' } },
    locale: 'de',
  },
  { text: 'Do you know how to reach us?', as: yesno },
  { text: 'Was it easy to pay?', as: yesno },
  {
    text: 'What brought you here today?',
    as: {
      type: 'choice',
      options: [
        { id: 'ad', text: 'An ad' },
        { id: 'friend', text: 'A friend' },
      ],
    },
  },
  {
    text: 'Which browser do you use?',
    as: {
      type: 'choice',
      required: true,
      options: [
        { id: 'one', text: 'Firefox' },
        { id: 'two', text: 'Chrome' },
        { id: 'none', text: 'None of these' },
      ],
    },
  },
  { text: 'How likely are you to recommend us?', as: { type: 'nps' }, purpose: 'relationship' },
  { text: 'How easy was it to check out?', as: { type: 'ces', scale: 'ease7' }, purpose: 'interaction' },
  { text: 'Thank you! We read every answer.', as: { type: 'statement' } },
];

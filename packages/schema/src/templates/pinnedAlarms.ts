/** What the linter says of a classical wording, and why the library offers it all the same. */
export interface PinnedAlarm {
  /** Id of the linter's rule. */
  rule: string;
  /** Languages of the template whose words raise it. */
  languages: readonly ('en' | 'de')[];
  why: string;
  /** Id of the template that asks the same without raising anything. */
  cleaner: string;
}

/** Raised by question 3, alone and as the follow-up for promoters. */
const praiseAsked: PinnedAlarm = {
  rule: 'wording/leading',
  languages: ['en', 'de'],
  why: '"What are we doing really well?" asks for praise.',
  cleaner: 'works-well',
};

/**
 * Alarms by template id. The classical wordings are kept as they are known, so that figures stay comparable; every alarm
 * they raise is written down here, and an alarm that is not fails a test.
 */
export const pinnedAlarms: Readonly<Record<string, readonly PinnedAlarm[]>> = {
  'nps-1-5': [praiseAsked],
  'nps-0-10': [praiseAsked],
  'do-well': [praiseAsked],
  effort: [
    {
      rule: 'wording/long',
      languages: ['en'],
      why: 'The classical wording of the effort score has 14 words.',
      cleaner: 'effort-short',
    },
  ],
  'made-it-easy': [
    {
      rule: 'wording/long',
      languages: ['en', 'de'],
      why: 'The classical wording says "to what extent do you agree", which the labels say again.',
      cleaner: 'made-it-easy-short',
    },
  ],
  'service-satisfaction': [
    {
      rule: 'wording/long',
      languages: ['en'],
      why: 'The classical wording has 15 words, half of them to say "our customer service".',
      cleaner: 'service-satisfaction-short',
    },
  ],
  'information-found': [
    {
      rule: 'wording/long',
      languages: ['en'],
      why: 'The classical wording has 14 words and names the website that one is on.',
      cleaner: 'information-found-short',
    },
  ],
  responsiveness: [
    {
      rule: 'wording/double-barrelled',
      languages: ['en', 'de'],
      why: 'Questions and concerns may be answered differently well.',
      cleaner: 'responsiveness-one-thing',
    },
    {
      rule: 'wording/long',
      languages: ['en', 'de'],
      why: 'Asking about two things takes 13 words.',
      cleaner: 'responsiveness-one-thing',
    },
  ],
  'almost-prevented': [
    {
      rule: 'wording/long',
      languages: ['en'],
      why: 'The classical wording has 13 words.',
      cleaner: 'almost-stopped',
    },
  ],
  wow: [
    {
      rule: 'wording/leading',
      languages: ['en', 'de'],
      why: '"WOW you" promises praise before there is a reason for it.',
      cleaner: 'make-it-better',
    },
    {
      rule: 'wording/shouting',
      languages: ['en'],
      why: 'The classical wording writes WOW in capitals.',
      cleaner: 'make-it-better',
    },
  ],
};

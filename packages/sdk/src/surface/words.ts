/** Everything the widget says by itself. Later languages are objects of the same shape. */
export const english = {
  close: 'Close',
  notNow: 'Not now',
  neverAgain: 'Never ask again',
  later: 'Not now, then.',
  never: 'We will not ask again.',
  back: 'Back',
  next: 'Next',
  send: 'Send',
  skip: 'Skip',
  thanks: 'Thank you.',
  /** Spoken only. */
  arrived: 'A short question is at the end of the page.',
  received: 'Your answer was received.',
  progress: (at: number, of: number) => `Question ${at} of ${of}`,
  step: (step: number, label: string) => (label ? `${step}, ${label}` : `${step}`),
};

export type Words = typeof english;

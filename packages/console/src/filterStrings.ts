/** What of the figures is looked at. */
export const filterStrings = {
  period: 'Period',
  lastDays: (days: number) => (days === 365 ? 'Last year' : `Last ${days} days`),
  ownDays: 'Chosen days',
  from: 'From',
  to: 'To',
  segment: 'Answered by',
  everybody: 'Everybody',
  dimension: { device: 'Device', locale: 'Language', variant: 'Variant' },
  purpose: 'About',
  purposes: { interaction: 'One moment', relationship: 'The relationship' },
  compare: 'Compare with the period before',
} as const;

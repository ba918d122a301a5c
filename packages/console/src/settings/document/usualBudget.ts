/** What the budget is when its author says nothing, as the schema has it; the test holds the two together. */
export const usualBudget = {
  minDaysBetween: 7,
  maxPerSession: 1,
  maxPer30Days: 4,
  daysAfterNotNow: 30,
} as const;

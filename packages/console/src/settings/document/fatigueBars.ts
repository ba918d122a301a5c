import type { Fatigue } from '../../api/fatigueApi.js';

export interface FatigueBar {
  prompts: number;
  /** Stands for this number of prompts and more. */
  isOpen: boolean;
  visitors: number;
  /** Share of all visitors who were asked, 0 to 1. */
  share: number;
  /** More often than the budget allows today. */
  isOver: boolean;
}

const mostBars = 10;

/** One bar for each number of prompts; beyond the tenth they stand in one. */
export function fatigueBars({ spread }: Pick<Fatigue, 'spread'>, maxPer30Days: number): FatigueBar[] {
  const visitors = spread.reduce((sum, one) => sum + one.visitors, 0);
  const most = Math.max(maxPer30Days, ...spread.map(({ prompts }) => prompts));
  return Array.from({ length: Math.min(most, mostBars) }, (_, at) => {
    const prompts = at + 1;
    const isOpen = prompts === mostBars && most > mostBars;
    const here = spread.filter((one) => (isOpen ? one.prompts >= prompts : one.prompts === prompts));
    const n = here.reduce((sum, one) => sum + one.visitors, 0);
    return {
      prompts,
      isOpen,
      visitors: n,
      share: visitors ? n / visitors : 0,
      isOver: prompts > maxPer30Days,
    };
  });
}

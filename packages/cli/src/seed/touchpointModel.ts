import type { Document, Survey } from '@cairn/schema';

/** How often each moment of the shop happens, against placing an order. */
const traffic: Record<string, number> = {
  ...{ 'home.viewed': 30, 'product.viewed': 18, 'cart.viewed': 7, 'checkout.started': 4 },
  ...{ 'checkout.completed': 2.5, 'delivery.received': 2.2, 'onboarding.guide_opened': 1.6 },
  ...{ 'onboarding.tent_pitched': 1.4, 'help.article_read': 4, 'support.message_sent': 0.7 },
  ...{ 'support.conversation_left': 0.6, 'support.resolved': 0.6, 'account.viewed': 3 },
  ...{ 'club.survey_opened': 0.3, 'membership.cancelled': 0.12, 'home.returned': 3 },
};

/** How well each moment goes, in spreads above a middling one. */
const quality: Record<string, number> = {
  'checkout.completed': 1.25,
  'delivery.received': 1.1,
  'onboarding.tent_pitched': 0.55,
  'help.article_read': 1.55,
  'support.resolved': 1.35,
  'support.conversation_left': 1.4,
  'account.viewed': 1.25,
  'home.returned': 1.3,
};

export const trafficOf = (touchpoint: string): number => traffic[touchpoint] ?? 1;
export const qualityOf = (touchpoint: string): number => quality[touchpoint] ?? 1.3;

/** Of those who are shown a survey, how many answer. */
const answerRates: Record<Survey['placement'], number> = {
  ...{ corner: 0.32, modal: 0.45, bar: 0.24, inline: 0.3, tab: 0.5 },
};

/** One survey at one touchpoint. */
export interface Asking {
  survey: Survey;
  touchpoint: string;
  answerRate: number;
  /** Its part of all answers. */
  weight: number;
}

/** Everything that is asked, with its part of the answers. What is asked rarely is asked more people of. */
export function askingsOf({ surveys }: Document): Asking[] {
  const askings = surveys
    .filter(({ status }) => status === 'live')
    .flatMap((survey) =>
      survey.touchpoints.map((touchpoint) => ({
        ...{ survey, touchpoint, answerRate: answerRates[survey.placement] },
        weight: Math.sqrt(trafficOf(touchpoint)),
      })),
    );
  const total = askings.reduce((sum, { weight }) => sum + weight, 0);
  return askings.map((asking) => ({ ...asking, weight: asking.weight / total }));
}

/** Of all moments at a touchpoint, how many bring a prompt: the rest is sampled out, too soon, or on another device. */
export const promptShare = 0.25;

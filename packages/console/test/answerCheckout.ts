import { type RunningCairn, sendEvents, uuidV7 } from '@cairn/scripts/testkit';

export interface CheckoutAnswer {
  /** How easy it was, from 1 to 7. */
  value?: number;
  comment?: string;
  respondent?: string;
  /** Fields of the event beside these, or instead of them. */
  more?: object;
}

/** Answers the survey of the shop's checkout as somebody does who has just paid; gives the response's id. */
export async function answerCheckout(
  cairn: Pick<RunningCairn, 'url'>,
  { value = 6, comment, respondent, more }: CheckoutAnswer = {},
): Promise<string> {
  const prompt = uuidV7();
  const event = {
    ...{ id: uuidV7(), type: 'response', at: new Date().toISOString(), prompt, survey: 'checkout-effort' },
    ...{ version: 1, touchpoint: 'checkout.completed', locale: 'en', seq: 1, complete: true },
    ...(respondent && { respondent }),
    answers: [
      { question: 'ease', value },
      ...(comment ? [{ question: 'almost-stopped', value: comment }] : []),
    ],
    ...more,
  };
  await sendEvents(cairn, [event]);
  return prompt;
}

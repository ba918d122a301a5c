import { describe, expect, it } from 'vitest';
import type { AuthoredSurvey } from '../api/types.js';
import { cesScore, fernway, silentTouchpoint } from '../testing/fernway.js';
import { waitingAt } from './waiting.js';

function withStatus(status: AuthoredSurvey['status']) {
  const document = fernway();
  return { ...document, surveys: (document.surveys ?? []).map((survey) => ({ ...survey, status })) };
}

describe('what would make numbers appear', () => {
  it('a survey, where none asks', () => {
    expect(waitingAt(silentTouchpoint(), { ...fernway(), surveys: [] })).toEqual({ why: 'unasked' });
    expect(waitingAt(silentTouchpoint(), withStatus('archived'))).toEqual({ why: 'unasked' });
  });

  it('setting the survey live, where it is paused or a draft', () => {
    expect(waitingAt(silentTouchpoint(), withStatus('paused'))).toMatchObject({ why: 'idle' });
    expect(waitingAt(silentTouchpoint(), withStatus(undefined))).toMatchObject({ why: 'idle' });
  });

  it('the first visitor, where the survey is live', () => {
    expect(waitingAt(silentTouchpoint(), fernway())).toMatchObject({ why: 'ready' });
  });

  it('an answer, where people were asked and gave none', () => {
    const asked = { ...silentTouchpoint(), prompts: { shown: 7, started: 0, completed: 0, dismissed: 7 } };
    expect(waitingAt(asked, fernway())).toMatchObject({ why: 'unanswered', shown: 7 });
  });

  it('nothing, where there are scores or comments', () => {
    expect(waitingAt({ ...silentTouchpoint(), scores: [cesScore(1, 0)] }, fernway())).toBeUndefined();
    const open = [{ survey: 's', question: 'q', text: 'Why?', n: 1 }];
    expect(waitingAt({ ...silentTouchpoint(), open }, fernway())).toBeUndefined();
    expect(waitingAt({ ...silentTouchpoint(), contacts: open }, fernway())).toBeUndefined();
  });
});

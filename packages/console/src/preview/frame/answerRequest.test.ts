import { describe, expect, it } from 'vitest';
import { manifestOf, manifestSurvey } from '../../testing/manifestOf.js';
import { answerRequest } from './answerRequest.js';

describe('answerRequest', () => {
  const manifest = manifestOf(manifestSurvey());
  const at = (path: string) => `http://127.0.0.1:4600${path}`;

  it('gives out the manifest of the scene', async () => {
    expect(await answerRequest(at('/v1/manifest/pk_preview'), undefined, manifest).json()).toEqual(manifest);
    expect(answerRequest(at('/v1/manifest/pk_preview'), undefined, undefined).status).toBe(404);
  });

  it('acknowledges events, so that nothing is kept to be sent again', async () => {
    const body = JSON.stringify({ v: 1, events: [{ id: 'a' }, { id: 'b' }] });
    const answer = await answerRequest(at('/v1/events'), body, manifest).json();
    expect(answer).toEqual({ accepted: ['a', 'b'], duplicate: [], rejected: [] });
  });

  it('knows nothing else', () => {
    expect(answerRequest(at('/api/session'), undefined, manifest).status).toBe(404);
  });
});

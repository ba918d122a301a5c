import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { askedLanguage } from './askedLanguage.js';

const api = new Hono().get('/', (context) => context.text(askedLanguage(context)));

describe('the language that figures are told in', () => {
  it.each([
    [undefined, 'en'],
    ['*', 'en'],
    ['de', 'de'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['en-US,en;q=0.9,de;q=0.8', 'en'],
    ['fr,de;q=0.5', 'de'],
    ['fr', 'en'],
    ['de;q=0,en', 'en'],
    [';;;=,', 'en'],
  ])('is for %j %s', async (asked, language) => {
    const answer = await api.request('/', {
      headers: asked === undefined ? {} : { 'Accept-Language': asked },
    });
    expect(await answer.text()).toBe(language);
  });
});

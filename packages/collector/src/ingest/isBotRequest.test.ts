import { expect, test } from 'vitest';
import { isBotRequest } from './isBotRequest.js';

const chrome =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36';
const headless = chrome.replace('Chrome', 'HeadlessChrome');
const googlebot = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';
const gptBot =
  'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.1; +https://openai.com/gptbot)';
const cubot =
  'Mozilla/5.0 (Linux; Android 12; CUBOT X50) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Mobile Safari/537.36';
const shop = 'https://shop.example';

test.each([
  [shop, googlebot, true, 'a search engine that runs the page'],
  [shop, gptBot, true, 'a crawler for models'],
  [shop, headless, true, 'a monitor that opens the shop every minute'],
  ['null', googlebot, true, 'in a sandboxed frame too'],
  [shop, chrome, false, 'a person'],
  [shop, cubot, false, 'a telephone whose maker has bot in its name'],
  [shop, undefined, false, 'somebody who does not say'],
  ['http://localhost:4601', headless, false, 'a developer’s browser test'],
  [undefined, 'node', false, 'the shop’s own server'],
])('[40] %s, %s: %s, %s', (origin, userAgent, answer, _who) => {
  expect(isBotRequest({ origin, 'user-agent': userAgent })).toBe(answer);
  expect(isBotRequest({ origin, 'user-agent': userAgent })).toBe(answer);
});

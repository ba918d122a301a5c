import { describe, expect, it } from 'vitest';
import { fold, hasWord, knowWord } from './hasWord.js';

const has = (text: string, word: string) => hasWord(fold(text), knowWord(word));

describe('a word of a rule', () => {
  it.each([
    ['I want a refund.', 'refund'],
    ['REFUND!', 'refund'],
    ['refund', 'Refund'],
    ['my money  back, please', 'money back'],
    ['my money\nback', 'money back'],
    ['They refunded it; I asked for a refund', 'refund'],
    ['Ich möchte kündigen', 'KÜNDIGEN'],
    ['Ich möchte ku\u0308ndigen', 'kündigen'],
    ['Demande d’annulation', 'annulation'],
    ["l'annulation", 'annulation'],
    ['Я хочу вернуть деньги', 'Вернуть'],
    ['θέλω επιστροφή χρημάτων', 'επιστροφή'],
    ['אני רוצה החזר', 'החזר'],
    ['أريد استرداد أموالي', 'استرداد'],
    ['मुझे धनवापसी चाहिए', 'धनवापसी'],
    ['我要退款了', '退款'],
    ['返金してください', '返金'],
    ['ขอคืนเงินด้วย', 'คืนเงิน'],
    ['ｒｅｆｕｎｄ', 'refund'],
    ['I cancelled', 'cancel*'],
    ['kündigungsfrist', 'kündig*'],
    ['error 404.', '404'],
    ['C++ is hard', 'C++'],
    ['退款refund', 'refund'],
  ])('is found in %j: %j', (text, word) => {
    expect(has(text, word)).toBe(true);
  });

  it.each([
    ['they refunded me', 'refund'],
    ['prerefund', 'refund'],
    ['nonrefundable', 'refund*'],
    ['money in, money out, back', 'money back'],
    ['error 4041', '404'],
    ['kundigen', 'kündigen'],
    ['e\u0301tat', 'e'],
    ['', 'refund'],
    ['𐐨refund', 'refund'],
  ])('is not found in %j: %j', (text, word) => {
    expect(has(text, word)).toBe(false);
  });
});

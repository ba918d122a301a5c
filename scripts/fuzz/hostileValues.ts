/** A text that is put into JSON as it stands: numbers and repetitions that no value of JavaScript's is written as. */
export class RawJson {
  constructor(readonly text: string) {}
}

const repeated = (text: string, times: number) => text.repeat(times);

/** What has broken readers of JSON, databases, terminals, spreadsheets and pages before. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udc00\ud800',
  '\u202egnp.exe',
  '\u200b\u2060\ufeff',
  '\u2028\u2029',
  'ﬀ ① Å',
  repeated('é', 3000),
  repeated('😀', 700),
  repeated('a', 70_000),
  repeated('\n', 500),
  "'; DROP TABLE event; --",
  "' OR '1'='1",
  '" OR ""="',
  '%27%20UNION%20SELECT%20hash%20FROM%20api_key--',
  '{{7*7}}<%= 7*7 %>#{7*7}',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '=HYPERLINK("http://evil.example")',
  '../../../../etc/passwd',
  '..\\..\\windows',
  'file:///etc/passwd',
  'http://169.254.169.254/',
  '\r\nSet-Cookie: a=b',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '1e400',
  '2026-02-30T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999999999Z',
  '2026-03-01T24:00:00Z',
  '-000001-01-01T00:00:00Z',
  '00000000-0000-7000-8000-000000000000',
  'ffffffff-ffff-7fff-bfff-ffffffffffff',
  '*'.repeat(400),
  `${repeated('*a', 200)}b`,
  '(a+)+$',
  'Europe/Berlin',
  'https://*.evil.example',
];

const nested = (open: string, close: string, levels: number) =>
  new RawJson(`${repeated(open, levels)}0${repeated(close, levels)}`);

const hostileLiterals = [
  ...['1e400', '-1e400', '-0', '0.1', '1e-400', '9007199254740993', '-9223372036854775809', '1e21'],
  ...['00', '01', '+1', 'NaN', 'Infinity', '0x10', 'tru', '"\\x"', '"\\ud800"', '"\\u0000"', '{}', '[]'],
  ...['{"__proto__":{"bot":false}}', '{"constructor":{"prototype":{"bot":1}}}', '{"a":1,"a":2}', '{"":0}'],
].map((text) => new RawJson(text));

/** Whatever may stand where a value is expected. */
export const hostileValues: readonly unknown[] = [
  ...hostileTexts,
  ...hostileLiterals,
  ...[null, true, false, 0, -1, 1, 3.5, 11, 1001, 2 ** 31, 2 ** 53, -(2 ** 53)],
  ...[[], {}, [[]], [null], { other: 'x' }, { consent: true }],
  nested('[', ']', 31),
  nested('[', ']', 33),
  nested('{"a":', '}', 40),
  nested('[', ']', 20_000),
  Array.from({ length: 5000 }, () => 0),
  Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`k${index}`, index])),
];

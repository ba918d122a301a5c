import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientAddress } from './clientAddress.js';

const from = (remoteAddress: string | undefined, forwarded?: string, hops = 1) =>
  clientAddress({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }, hops);

describe('[50] of X-Forwarded-For, only what the configured hops wrote is believed', () => {
  test.each([
    [0, '198.51.100.1', '10.0.0.1', 'without proxies, the header is anybody’s invention'],
    [1, '198.51.100.1', '198.51.100.1', 'one proxy wrote the last entry'],
    [1, '1.1.1.1, 198.51.100.1', '198.51.100.1', 'what stands before it is the sender’s own'],
    [2, '1.1.1.1, 198.51.100.1, 10.0.0.2', '198.51.100.1', 'two proxies wrote the last two'],
    [2, '198.51.100.1', '198.51.100.1', 'a shorter way through the proxies ends where it ends'],
    [1, undefined, '10.0.0.1', 'past the proxy, there is only the connection'],
    [1, '', '10.0.0.1', 'an empty header says nothing'],
    [1, 'unknown', '10.0.0.1', 'a word is no address'],
    [1, '198.51.100.1, _hidden', '10.0.0.1', 'behind a word, nothing is believed'],
    [2, '198.51.100.1, garbage, 10.0.0.2', '10.0.0.2', 'nor behind a word in the middle'],
    [1, '198.51.100.1:4711', '198.51.100.1', 'a port is cut off'],
    [1, '[2001:db8::1]:4711', '2001:db8::/64', 'from IPv6 too'],
    [1, '[2001:db8::1]', '2001:db8::/64', 'and brackets'],
    [1, '::ffff:198.51.100.1', '198.51.100.1', 'IPv4 in IPv6 is IPv4'],
    [1, '::ffff:c633:6401', '198.51.100.1', 'in hexadecimal too'],
    [1, 'FE80::1%eth0', 'fe80::/64', 'a zone is cut off'],
    [1, '198.51.100.256', '10.0.0.1', 'a number too large is no address'],
    [1, '0x7f.0.0.1', '10.0.0.1', 'nor is a hexadecimal one'],
    [1, '2130706433', '10.0.0.1', 'nor one in a single number'],
    [1, '127.1', '10.0.0.1', 'nor a shortened one'],
  ])('%s hops, %s: %s (%s)', (hops, forwarded, expected, _why) => {
    expect(from('10.0.0.1', forwarded, hops)).toBe(expected);
  });

  test('nothing to the left of the trusted entries changes who it is', () => {
    const anything = fc.oneof(fc.string(), fc.ipV4(), fc.ipV6());
    const forged = fc.array(anything.filter((one) => !one.includes(',')));
    fc.assert(
      fc.property(forged, fc.ipV4(), fc.integer({ min: 1, max: 5 }), (invented, seen, hops) => {
        const proxies = Array(hops - 1).fill('10.0.0.9');
        const header = [...invented, seen, ...proxies].join(',');
        expect(from('10.0.0.1', header, hops)).toBe(from('10.0.0.1', seen));
      }),
    );
  });

  test('whatever it says, the answer is an address of known length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(4), (header, hops) => {
        expect(from('10.0.0.1', header, hops)).toMatch(/^[0-9a-f.:]{3,39}(\/64)?$/);
      }),
    );
  });
});

test('every address of one IPv6 customer is one sender', () => {
  expect(from('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
  expect(from('2001:DB8:1:2:ffff::')).toBe('2001:db8:1:2::/64');
});

test('a connection that is gone is nobody in particular', () => {
  expect(from(undefined)).toBe('unknown');
});

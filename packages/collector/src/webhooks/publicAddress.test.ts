import { describe, expect, test } from 'vitest';
import { isPublicAddress } from './publicAddress.js';

describe('[44] an address leads nowhere for a webhook when it is', () => {
  test.each<[what: string, ...addresses: string[]]>([
    ['this machine', '127.0.0.1', '127.255.255.254', '::1', '0:0:0:0:0:0:0:1'],
    ['any address', '0.0.0.0', '0.1.2.3', '::'],
    [
      'of a private network',
      '10.0.0.1',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      'fc00::1',
      'fd12:3456::1',
    ],
    [
      'of the link, the metadata of clouds among them',
      '169.254.169.254',
      '169.254.0.1',
      'fe80::1',
      'fe80::1%eth0',
    ],
    ["of a provider's own network", '100.64.0.1', '100.127.255.254'],
    ['for many at once', '224.0.0.1', '239.255.255.255', 'ff02::1', '255.255.255.255'],
    [
      'IPv4 in disguise',
      '::ffff:127.0.0.1',
      '::ffff:10.0.0.1',
      '::ffff:7f00:1',
      '::ffff:8.8.8.8',
      '::127.0.0.1',
      '::7f00:1',
    ],
    [
      'IPv4 behind a translator',
      '64:ff9b::7f00:1',
      '64:ff9b::a00:1',
      '64:ff9b:1::a00:1',
      '::ffff:0:127.0.0.1',
    ],
    ['IPv4 in a tunnel', '2002:7f00:1::', '2002:a00:1::1', '2001:0:1::1'],
    [
      'reserved',
      '192.0.0.8',
      '192.0.2.1',
      '198.51.100.1',
      '203.0.113.1',
      '198.18.0.1',
      '240.0.0.1',
      '192.88.99.1',
    ],
    ['reserved, in IPv6', '2001:db8::1', '100::1', 'fec0::1', '5f00::1', '3fff::1'],
    [
      'no address at all',
      '',
      'localhost',
      '127.1',
      '2130706433',
      '0x7f000001',
      '0177.0.0.1',
      '1.2.3.4.5',
      'fe80::1::2',
    ],
  ])('%s', (_, ...addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });
});

test('[44] and the addresses of the public net lead there', () => {
  const open = [
    '1.1.1.1',
    '8.8.8.8',
    '93.184.216.34',
    '172.15.0.1',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
  ];
  expect(open.filter(isPublicAddress)).toEqual(open);
});

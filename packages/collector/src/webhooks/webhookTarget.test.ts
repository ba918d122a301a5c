import { describe, expect, test } from 'vitest';
import { ForbiddenTarget, findTarget, readWebhookUrl } from './webhookTarget.js';

const strict = { allowLoopback: false };

describe('[44] a webhook may not be', () => {
  test.each<[what: string, says: RegExp, ...urls: string[]]>([
    ['no address', /such as https/, '', 'example.com', '//example.com', 'https://', 'https://exa mple.com'],
    ['not https', /begins with https/, 'http://example.com', 'ftp://example.com', 'file:///etc/passwd'],
    [
      'another scheme',
      /begins with https/,
      'gopher://example.com',
      'data:text/plain,x',
      'javascript:alert(1)',
    ],
    [
      'with a user',
      /user name/,
      'https://me@example.com',
      'https://a:b@example.com',
      'https://example.com@127.0.0.1',
    ],
    [
      'an address of this machine',
      /instead of an IP/,
      'https://127.0.0.1',
      'https://[::1]/',
      'https://0.0.0.0',
    ],
    [
      'a decimal address',
      /instead of an IP/,
      'https://2130706433',
      'https://3232235777/x',
      'https://134744072',
    ],
    [
      'a hexadecimal address',
      /instead of an IP/,
      'https://0x7f000001',
      'https://0x7f.0.0.1',
      'https://0xA9FEA9FE/',
    ],
    [
      'an octal address',
      /instead of an IP/,
      'https://0177.0.0.1',
      'https://017700000001',
      'https://0300.0250.1.1',
    ],
    ['a shortened address', /instead of an IP/, 'https://127.1', 'https://10.1', 'https://0'],
    [
      'an address in IPv6',
      /instead of an IP/,
      'https://[::ffff:127.0.0.1]',
      'https://[fd00::1]',
      'https://[64:ff9b::7f00:1]',
    ],
    [
      'an address in other letters',
      /instead of an IP/,
      'https://１２７.０.０.１',
      'https://127。0。0。1',
      'https://①②⑦.0.0.1',
    ],
    ['an address behind escapes', /instead of an IP/, 'https://%31%32%37.0.0.1', 'https://127%2e0%2e0%2e1'],
    ['a public address as a number', /instead of an IP/, 'https://8.8.8.8', 'https://[2606:4700::1111]'],
    [
      'a name of this machine',
      /inner network/,
      'https://localhost',
      'https://LOCALHOST:8443',
      'https://app.localhost',
      'https://localhost.',
    ],
    ['a name without a dot', /inner network/, 'https://db', 'https://metadata/computeMetadata/v1'],
    [
      'a name of an inner network',
      /inner network/,
      'https://metadata.google.internal',
      'https://nas.local',
      'https://x.home.arpa',
    ],
    [
      'at a port of another service',
      /port \d+ is not one/,
      'https://example.com:22',
      'https://example.com:25',
      'https://example.com:80',
    ],
    ['longer than anybody writes', /such as https/, `https://example.com/${'x'.repeat(2048)}`],
  ])('%s', (_, says, ...urls) => {
    for (const url of urls) expect(() => readWebhookUrl(url, strict), url).toThrow(says);
  });
});

test('[44] and may be an https address of a public name', () => {
  for (const url of [
    'https://example.com/hooks?a=b',
    'https://example.com:8443/',
    'https://bücher.example/',
  ]) {
    expect(readWebhookUrl(url, strict).protocol).toBe('https:');
  }
});

test('this machine may be told where the environment says so, over http too, and nothing else may', () => {
  const open = { allowLoopback: true };
  for (const url of ['http://127.0.0.1:4000/x', 'http://localhost:80', 'https://[::1]:9']) {
    expect(readWebhookUrl(url, open).href).toContain('//');
  }
  for (const url of ['http://example.com', 'https://10.0.0.1', 'http://192.168.1.1', 'https://db']) {
    expect(() => readWebhookUrl(url, open)).toThrow(ForbiddenTarget);
  }
});

describe('[44] a name is resolved by us, and every address checked', () => {
  const address = (written: string) => ({ address: written, family: written.includes(':') ? 6 : 4 });
  const resolving = (...written: string[]) => ({ ...strict, resolve: async () => written.map(address) });

  test('one that leads to the public net is taken, with all its addresses', async () => {
    const target = await findTarget('https://example.com', resolving('93.184.216.34', '2606:4700::1111'));
    expect(target.addresses.map((one) => one.address)).toEqual(['93.184.216.34', '2606:4700::1111']);
  });

  test.each([
    [['127.0.0.1']],
    [['10.1.2.3']],
    [['169.254.169.254']],
    [['::ffff:127.0.0.1']],
    [['93.184.216.34', '127.0.0.1']],
    [['2606:4700::1111', 'fd00::1']],
    [[]],
  ])('one that leads to %j is not', async (written) => {
    await expect(findTarget('https://example.com', resolving(...written))).rejects.toThrow(ForbiddenTarget);
  });

  test('a name that leads elsewhere than it did is refused the next time', async () => {
    const answers = ['93.184.216.34', '127.0.0.1'];
    const reach = { ...strict, resolve: async () => [address(answers.shift() ?? '')] };
    await findTarget('https://example.com', reach);
    await expect(findTarget('https://example.com', reach)).rejects.toThrow(ForbiddenTarget);
  });

  test('a name of this machine must lead to this machine, even where it may be told', async () => {
    const reach = { ...resolving('10.0.0.1'), allowLoopback: true };
    await expect(findTarget('http://localhost:4000', reach)).rejects.toThrow(ForbiddenTarget);
  });
});

import { resolve } from 'node:path';
import { z } from 'zod';
import { type LogLevel, logLevels } from './log.js';
import { SettingsError } from './settingsError.js';

const port = (fallback: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((value) => value <= 65_535)
    .default(fallback);

const perSecond = z
  .string()
  .regex(/^\d{1,7}$/)
  .transform(Number)
  .default(0);

const notYet = z.never().optional();

/** Every variable that Cairn reads, and the only place where one is read. */
const variables = z.object({
  CAIRN_PORT: port(4600),
  CAIRN_HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:-]+$/)
    .default('127.0.0.1'),
  CAIRN_DATA: z.string().default('.cairn'),
  CAIRN_SECRET_KEY: z
    .string()
    .regex(/^sk_\S{5,}$/)
    .optional(),
  CAIRN_PUBLIC_URL: z.string().transform(toOrigin).optional(),
  CAIRN_TRUSTED_HOPS: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .default(0),
  CAIRN_LOG_LEVEL: z.enum(logLevels).default('warn'),
  CAIRN_RATE_LIMIT: perSecond,
  CAIRN_ADDRESS_RATE_LIMIT: perSecond,
  CAIRN_DEMO_PORT: port(4601),
  CAIRN_WEBHOOK_LOOPBACK: z
    .enum(['0', '1'])
    .default('0')
    .transform((written) => written === '1'),
  CAIRN_SMTP_URL: z.string().refine(isSmtpUrl).optional(),
  CAIRN_MAIL_FROM: z
    .string()
    .max(320)
    .regex(/^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/)
    .optional(),
  DATABASE_URL: notYet,
  NATS_URL: notYet,
});

type Variable = keyof z.infer<typeof variables>;

/** What to write instead. Values are shown, except where they may hold a secret. */
const advice: Record<Variable, string> = {
  CAIRN_PORT: 'is not a port; write a whole number from 0 to 65535',
  CAIRN_HOST:
    'is not an address to listen on; write a host name or an IP address, such as 127.0.0.1 or 0.0.0.0',
  CAIRN_DATA: 'is not a folder; name a folder that this user may write',
  CAIRN_SECRET_KEY: 'must start with sk_, have at least 8 characters and no spaces',
  CAIRN_PUBLIC_URL: 'is not a public address; write one such as https://feedback.example.com, without a path',
  CAIRN_TRUSTED_HOPS: 'is not a number of proxies; write a whole number from 0 to 99',
  CAIRN_RATE_LIMIT: 'is not a number of events per second; write a whole number, 0 for no limit',
  CAIRN_LOG_LEVEL: `is not a level; write one of ${logLevels.join(', ')}`,
  CAIRN_ADDRESS_RATE_LIMIT: 'is not a number of events per second; write a whole number, 0 for no limit',
  CAIRN_DEMO_PORT: 'is not a port; write a whole number from 0 to 65535',
  CAIRN_WEBHOOK_LOOPBACK:
    'is neither 1 nor 0; write 1 to let webhooks reach this machine, for trying them out',
  CAIRN_SMTP_URL:
    'is not the address of a mail server; write one such as smtps://user:password@mail.example.com:465',
  CAIRN_MAIL_FROM: 'is not a sender; write one such as Cairn <cairn@example.com>',
  DATABASE_URL: 'PostgreSQL comes in a later version; unset it to use the embedded store',
  NATS_URL: 'NATS comes in a later version; unset it',
};

const secrets = new Set<Variable>([
  'CAIRN_SECRET_KEY',
  'CAIRN_SMTP_URL',
  'DATABASE_URL',
  'NATS_URL',
  'CAIRN_PUBLIC_URL',
]);

/** How one collector runs. */
export interface Settings {
  /** 0 takes any free port. */
  port: number;
  host: string;
  /** Absolute path of the folder that holds everything Cairn keeps. */
  dataFolder: string;
  /** An owner key that is ensured at every boot, unless it was revoked. */
  secretKey: string | undefined;
  /** Where browsers reach this collector; undefined: where it listens. */
  publicUrl: string | undefined;
  /** Proxies between browsers and the collector: so many entries at the end of `X-Forwarded-For` are believed. */
  trustedHops: number;
  /** Events per key and second; 0 is no limit. */
  rateLimit: number;
  logLevel: LogLevel;
  /** Events per address and second, of whatever key; 0 is no limit. */
  addressRateLimit: number;
  /** Where `cairn serve --demo` puts the shop. */
  demoPort: number;
  /** Lets webhooks reach this very machine, over http too. For development and tests; elsewhere it opens a door. */
  webhookLoopback: boolean;
  /** How mail is sent; undefined: it is not. */
  mail: { smtpUrl: string; from: string } | undefined;
}

/**
 * Reads the settings from the environment; an empty variable counts as unset.
 * Throws a `SettingsError` with one line for each wrong variable.
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const written = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = variables.safeParse(written);
  if (!result.success) throw new SettingsError(problemsOf(result.error.issues, written));
  const { data } = result;
  return {
    port: data.CAIRN_PORT,
    host: data.CAIRN_HOST,
    dataFolder: resolve(data.CAIRN_DATA),
    secretKey: data.CAIRN_SECRET_KEY,
    publicUrl: data.CAIRN_PUBLIC_URL,
    trustedHops: data.CAIRN_TRUSTED_HOPS,
    rateLimit: data.CAIRN_RATE_LIMIT,
    logLevel: data.CAIRN_LOG_LEVEL,
    addressRateLimit: data.CAIRN_ADDRESS_RATE_LIMIT,
    demoPort: data.CAIRN_DEMO_PORT,
    webhookLoopback: data.CAIRN_WEBHOOK_LOOPBACK,
    mail: mailOf(data),
  };
}

function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  written: Record<string, string | undefined>,
): string[] {
  const wrong = new Set(issues.map((issue) => issue.path[0]));
  return variables
    .keyof()
    .options.filter((name) => wrong.has(name))
    .map((name) => `${name}: ${secrets.has(name) ? '' : `"${written[name]}" `}${advice[name]}`);
}

/** The one says nothing without the other. */
function mailOf({ CAIRN_SMTP_URL, CAIRN_MAIL_FROM }: z.infer<typeof variables>): Settings['mail'] {
  if (CAIRN_SMTP_URL !== undefined && CAIRN_MAIL_FROM !== undefined) {
    return { smtpUrl: CAIRN_SMTP_URL, from: CAIRN_MAIL_FROM };
  }
  if (CAIRN_SMTP_URL !== undefined) {
    throw new SettingsError([
      'CAIRN_MAIL_FROM: is missing; write who sends the mail, such as Cairn <cairn@example.com>',
    ]);
  }
  if (CAIRN_MAIL_FROM === undefined) return undefined;
  throw new SettingsError([
    'CAIRN_SMTP_URL: is missing; without a mail server CAIRN_MAIL_FROM sends nothing',
  ]);
}

function isSmtpUrl(written: string): boolean {
  if (!URL.canParse(written)) return false;
  const { protocol, hostname } = new URL(written);
  return /^smtps?:$/.test(protocol) && hostname !== '';
}

function toOrigin(written: string, context: z.core.$RefinementCtx<string>): string {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (!isOrigin) context.issues.push({ code: 'custom', input: written, message: 'not an origin' });
  return url?.origin ?? '';
}

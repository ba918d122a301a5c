/** The longest address that can be delivered to (RFC 5321, with RFC 3696 erratum 1690). */
const maxEmailBytes = 254;

/**
 * An e-mail address as accounts are known by: without spaces around it, in lower case, composed.
 * Undefined when it is not one. No mail server of today tells `Ada@` from `ada@`, and people do not either.
 */
export function normalEmail(written: string): string | undefined {
  const email = written.trim().normalize('NFKC').toLowerCase();
  const isAddress = /^[^\s@<>",;:\\()[\]\p{C}]+@[^\s@<>",;:\\()[\]\p{C}]+$/u.test(email);
  return isAddress && Buffer.byteLength(email) <= maxEmailBytes ? email : undefined;
}

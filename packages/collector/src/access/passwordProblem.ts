/** NIST SP 800-63B: length is what counts; ours is long enough for a few words. */
const minCharacters = 12;
/** Far more than any passphrase, and little enough to hash. */
export const maxPasswordBytes = 512;
const minDifferent = 5;

/** Long enough and in every list of leaked passwords all the same. */
const common = new Set([
  ...['123456789012', '1234567890123', '12345678901234', '123123123123', '111222333444'],
  ...['passwordpassword', 'password1234', 'password12345', 'passw0rd1234', 'mypassword123'],
  ...['qwertyuiopas', 'qwertyuiop12', 'qwertyuiop123', 'qwertyqwerty', 'qwerty123456', 'qwertyuiopasdf'],
  ...['1q2w3e4r5t6y', '1qaz2wsx3edc', 'zaq12wsxcde3', 'abcdefghijkl', 'abcdefghijklm', 'abc123abc123'],
  ...['iloveyouforever', 'letmeinletmein', 'welcome12345', 'administrator', 'changemechangeme'],
  ...['correcthorsebatterystaple', 'trustno1trustno1', 'adminadminadmin', 'football1234', 'sunshine1234'],
]);

/** One way to write a password, whatever keyboard or system composed its letters. */
export function normalPassword(written: string): string {
  return written.normalize('NFKC');
}

/** What is wrong with a new password, in words for the person who chose it; undefined when it will do. */
export function passwordProblem(written: string, email: string): string | undefined {
  const password = normalPassword(written);
  const letters = bare(password);
  if ([...password].length < minCharacters) {
    return `use at least ${minCharacters} characters; a few words that do not belong together are easy to remember`;
  }
  if (Buffer.byteLength(password) > maxPasswordBytes) return `use at most ${maxPasswordBytes} bytes`;
  if (new Set(password.toLowerCase()).size < minDifferent) return 'use more than a few different characters';
  if (common.has(password.toLowerCase()) || common.has(letters)) {
    return 'this is one of the first that anybody would try; choose another';
  }
  if (isMostly(letters, bare(email)) || isMostly(letters, bare(email.split('@')[0] ?? ''))) {
    return 'this is your e-mail address, or little more; choose another';
  }
  if (isMostly(letters, 'cairn')) return 'this is the name of the product, or little more; choose another';
  return undefined;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** True when hardly anything is left once the name, however often it is there, is taken out. */
function isMostly(password: string, name: string): boolean {
  const minRest = 6;
  if (name.length < 3 || !password.includes(name)) return false;
  return password.replaceAll(name, '').length < minRest;
}

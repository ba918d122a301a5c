import { Refusal } from '../refusal.js';
import { normalEmail } from './normalEmail.js';
import { passwordProblem } from './passwordProblem.js';

/** The address as accounts are known by; throws what is wrong with it. */
export function requireEmail(written: string): string {
  const email = normalEmail(written);
  if (email === undefined) throw new Refusal('invalid', 'email: write an address such as ada@example.com');
  return email;
}

/** Throws what is wrong with a password that somebody wants to use from now on. */
export function requireGoodPassword(password: string, email: string): void {
  const problem = passwordProblem(password, email);
  if (problem) throw new Refusal('invalid', `password: ${problem}`);
}

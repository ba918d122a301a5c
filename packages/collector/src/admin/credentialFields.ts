import { z } from 'zod';
import { maxPasswordBytes } from '../access/passwordProblem.js';
import { roles } from '../access/roles.js';

/** The fields by which people get in, each with what to write. */
export const email = z.string('write your e-mail address').min(1, 'write your e-mail address').max(500);
export const password = z
  .string('write a password')
  .min(1, 'write a password')
  .max(maxPasswordBytes, 'this is too long for a password');
export const token = z.string('send the part of the link behind its #').min(1).max(500);
export const role = z.enum(roles, { error: `write one of ${roles.join(', ')}` });

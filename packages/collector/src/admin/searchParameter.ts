import { z } from 'zod';
import { type SearchTerm, searchTerms } from '../comments/searchTerms.js';

const maxChars = 200;

/** `?q=…`: what is looked for in comments. */
export const searchParameter = z
  .string()
  .max(maxChars, `at most ${maxChars} characters`)
  .transform((written, context): SearchTerm[] => {
    const terms = searchTerms(written);
    if (!terms.length) {
      context.issues.push({ code: 'custom', input: written, message: 'write at least one word to look for' });
    }
    return terms;
  })
  .optional();

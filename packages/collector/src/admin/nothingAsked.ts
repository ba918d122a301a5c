import { z } from 'zod';

/** The query of a route that takes none. */
export const nothingAsked = z.strictObject({});

import type { Words } from '../language.js';
import type { LinkStrings } from './linkStrings.js';

export const linkGerman: Words<LinkStrings> = { open: 'Ansehen und ausprobieren' };

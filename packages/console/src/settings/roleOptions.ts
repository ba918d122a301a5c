import type { Role } from '../api/types.js';
import { settingsStrings } from './settingsStrings.js';

const roles: readonly Role[] = ['viewer', 'editor', 'owner'];

/** The roles to choose from, the least first. */
export const roleOptions = roles.map((value) => ({ value, text: settingsStrings.role[value] }));

/** What a project demands of whoever names a respondent. */
export interface IdentityRule {
  isRequired: boolean;
  secrets: readonly IdentitySecret[];
}

export interface IdentitySecret {
  id: string;
  /** The key of the HMAC, as its UTF-8 bytes. Leaves this process once, in the answer that made it. */
  secret: string;
  createdAt: number;
  /** Until when it may sign; null: the current one. */
  retiresAt: number | null;
}

/**
 * How long after its token has run out an event may still arrive: an answer given offline waits in the browser.
 * Whether the token was good is asked of the moment when the event happened.
 */
export const maxLatenessMs = 7 * 24 * 60 * 60 * 1000;

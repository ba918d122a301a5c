/** What the host's server signs identities with. The HMAC needs the secret itself, so it stands here as it is. */
export interface IdentitySecretTable {
  project_id: string;
  id: string;
  secret: string;
  created_at: number;
  /** Null: the current one. What was signed with it counts for what happened until then. */
  retires_at: number | null;
}

/** The browser that a token belongs to: the first that used it. */
export interface IdentityNonceTable {
  project_id: string;
  nonce: string;
  visitor: string;
  /** When no token with this nonce can count any more. */
  expires_at: number;
}

/** How often a respondent was dropped, by local day and reason. */
export interface IdentityUnprovedTable {
  project_id: string;
  day: string;
  reason: string;
  n: number;
}

/** Somebody, or a prompt, that was erased: what still arrives of it is not kept. */
export interface TombstoneTable {
  project_id: string;
  /** A keyed hash of who it was; see `subjectHash`. */
  subject: string;
  erased_at: number;
  /** How much was erased, as the receipt tells it. */
  events: number;
  prompts: number;
}

/** The key of a project's subject hashes. */
export interface PepperTable {
  project_id: string;
  pepper: string;
}

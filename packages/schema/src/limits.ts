/**
 * Every size the contract promises to respect, in one place and without zod, so that the browser may import it.
 * A limit is part of wire v1: lowering one breaks senders that are already out there.
 */
export const limits = {
  /** Events in one `POST /v1/events`. */
  maxEvents: 100,
  /** Items of one request that brings history along. */
  maxImportItems: 500,
  /** Bytes of one request body. Below the 65,536 bytes that all keepalive fetches of a page share. */
  maxBodyBytes: 60 * 1024,
  /** Levels of nested JSON; deeper input is refused before it is validated. */
  maxDepth: 32,
  /** Age at which an event is refused, in days. Rows are kept at least that long, so ids stay idempotent. */
  maxEventAgeDays: 60,
  /** Characters of an id that people write: touchpoint, survey, question, stage. */
  maxIdChars: 64,
  /** Characters of a free-text answer. */
  maxAnswerChars: 5000,
  /** Characters of any wording in a document. */
  maxTextChars: 500,
  /** Characters of an attribute or property value. */
  maxValueChars: 500,
  /** Attributes, and properties, that travel with one response. */
  maxValues: 40,
  /** Characters of a page address. */
  maxPageChars: 2048,
  /** Characters of a respondent's id. */
  maxRespondentChars: 200,
  /** Characters of the token that proves a respondent. */
  maxTokenChars: 1024,
  /** Questions in one survey. */
  maxQuestions: 5,
  /** Surveys in one document. */
  maxSurveys: 200,
  /** Touchpoints in one document. */
  maxTouchpoints: 1000,
  /** Stages in one journey. */
  maxStages: 20,
  /** Tests side by side in one `all` or `any`. */
  maxConditionTests: 50,
  /** Smallest share of visitors that may report reach: one report then stands for a thousand. */
  minReachRate: 0.001,
  /** Choices in one question. */
  maxOptions: 20,
  /** Rows in one matrix: each is a question of its own to whoever answers. */
  maxRows: 8,
  /** Variants of one survey, the written one not counted. */
  maxVariants: 5,
  /** Attributes by which a project divides its figures. */
  maxDimensions: 8,
  /** Quiet pages of a project, and addresses in one list. */
  maxPatterns: 100,
  /** Levels of `all` and `any` inside one condition. */
  maxConditionDepth: 6,
} as const;

import type { z } from 'zod';

/** What the router does not know of one route: what it is for, what is sent, and what is answered. */
export interface Operation {
  /** What it does, in half a sentence. */
  summary: string;
  /** The very schema that the route reads its query with. */
  query?: z.ZodType;
  /** The very schema that the route reads its body with. */
  body?: z.ZodType;
  /** As what the body may be sent. Default: `application/json`. */
  bodyTypes?: readonly string[];
  /** The body may be left out. */
  bodyIsOptional?: true;
  /** What a right request is answered with, as JSON. Left out: nothing, with 204. */
  answer?: z.ZodType;
  /** Default: 200, or 204 where nothing is answered. */
  status?: 200 | 201 | 202;
  /** What is answered instead of JSON. */
  contentType?: string;
}

/** By method and whole path, `GET /api/projects/:project/keys`, as the router has it. */
export type Operations = Readonly<Record<string, Operation>>;

/** The status of a right answer. */
export function statusOf({ status, answer, contentType }: Operation): number {
  return status ?? (answer || contentType ? 200 : 204);
}

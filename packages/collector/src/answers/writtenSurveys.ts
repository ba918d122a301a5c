import { type Document, parseDocument, type Survey } from '@cairn/schema';
import type { Kysely } from 'kysely';
import { findVersion } from '../store/documents.js';
import type { Project } from '../store/projects.js';
import type { Tables } from '../store/tables.js';

/** Versions that are kept in mind: browsers see a new one within a minute, so answers are of few at a time. */
const remembered = 16;

/** Surveys as they were written when they were answered, for whoever puts answers into words. */
export class WrittenSurveys {
  readonly #kysely: Kysely<Tables>;
  readonly #project: Pick<Project, 'id' | 'liveVersion'>;
  readonly #documents = new Map<number, Promise<Document | undefined>>();

  constructor(kysely: Kysely<Tables>, project: Pick<Project, 'id' | 'liveVersion'>) {
    this.#kysely = kysely;
    this.#project = project;
  }

  /** The live document; undefined where nothing is published. */
  live(): Promise<Document | undefined> {
    return this.#version(this.#project.liveVersion);
  }

  /** A survey with the document that it was in: of the version that the visitor saw, or else of the live one. */
  async find(version: number, survey: string): Promise<{ survey: Survey; document: Document } | undefined> {
    for (const wanted of [version, this.#project.liveVersion]) {
      const document = await this.#version(wanted);
      const found = document?.surveys.find(({ id }) => id === survey);
      if (document && found) return { survey: found, document };
    }
    return undefined;
  }

  #version(version: number): Promise<Document | undefined> {
    const known = this.#documents.get(version) ?? this.#read(version);
    if (this.#documents.size >= remembered) this.#documents.clear();
    this.#documents.set(version, known);
    return known;
  }

  async #read(version: number): Promise<Document | undefined> {
    const body = await findVersion(this.#kysely, this.#project.id, version);
    const parsed = parseDocument(JSON.parse(body ?? '{}'));
    return parsed.ok ? parsed.document : undefined;
  }
}

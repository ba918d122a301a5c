import type { BatchStore } from '../writer/batchStore.js';

/** Attributes by which a project's live document divides its figures. */
export function declaredDimensions(store: BatchStore, projectId: string): string[] {
  const [live] = store.query(
    store.kysely
      .selectFrom('document_version')
      .innerJoin('project', (join) =>
        join
          .onRef('project.id', '=', 'document_version.project_id')
          .onRef('project.live_version', '=', 'document_version.version'),
      )
      .select('document_version.body')
      .where('project.id', '=', projectId),
  );
  // Only what the schema has passed is published; what it fills in by itself is not written down.
  const document: { settings?: { dimensions?: string[] } } = JSON.parse(live?.body ?? '{}');
  return document.settings?.dimensions ?? [];
}

/** Attributes as they are noted beside the figures that they divide. */
export function notedDimensions(dimensions: readonly string[]): string {
  return JSON.stringify([...dimensions].sort());
}

import type { RunningCairn } from '../testkit/cairn.js';

/** What is in the store after the storm. */
export interface Kept {
  /** Lines of the export. More than acknowledged: some answers never arrived. */
  stored: number;
  /** Ids that are stored more than once. */
  duplicated: number;
  /** Acknowledged ids that are not stored. */
  lost: number;
  /** Complete answers in the export, and in the report, which reads rollups only. */
  completed: number;
  counted: number;
}

/** Compares what was acknowledged with the export, and the export with the report. */
export async function lookAtStore(cairn: RunningCairn, acknowledged: ReadonlySet<string>): Promise<Kept> {
  const exported = await (await cairn.api('export.ndjson')).text();
  const events: { id: string; complete?: boolean }[] = exported
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const stored = new Set(events.map(({ id }) => id));
  return {
    stored: events.length,
    duplicated: events.length - stored.size,
    lost: [...acknowledged].filter((id) => !stored.has(id)).length,
    completed: events.filter(({ complete }) => complete).length,
    counted: await countCompleted(cairn),
  };
}

async function countCompleted(cairn: RunningCairn): Promise<number> {
  const report: { stages: { touchpoints: { prompts: { completed: number } }[] }[] } = await (
    await cairn.api('report/journey')
  ).json();
  return report.stages
    .flatMap(({ touchpoints }) => touchpoints)
    .reduce((sum, { prompts }) => sum + prompts.completed, 0);
}

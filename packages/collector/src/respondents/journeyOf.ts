import type { OutcomeEvent } from '@cairn/schema';
import type { Kysely } from 'kysely';
import { type CaseOfPrompt, casesOfPrompts } from '../cases/casesOfPrompts.js';
import { type GivenScore, givenScore } from '../rollups/givenScore.js';
import type { EventTable, PromptTable, Tables } from '../store/tables.js';
import type { Subject } from './subject.js';

/** Something else that is known of whoever gave a response. */
export type JourneyStep = JourneyAnswer | JourneyOutcome | JourneyDismissal;

export interface JourneyAnswer {
  type: 'response';
  at: string;
  prompt: string;
  survey: string;
  touchpoint: string;
  complete: boolean;
  score: GivenScore | null;
  /** The case that it has opened. */
  case: CaseOfPrompt | null;
}

/** A prompt that was closed without an answer. */
export interface JourneyDismissal {
  type: 'dismissed';
  at: string;
  prompt: string;
  survey: string;
  touchpoint: string;
}

export interface JourneyOutcome extends Pick<OutcomeEvent, 'name' | 'value' | 'currency'> {
  type: 'outcome';
  at: string;
}

/** Steps before, and steps after: nobody reads more, and a shared browser may have thousands. */
const maxEachWay = 50;

interface Around {
  projectId: string;
  subject: Subject;
  /** The response that is looked at, which is no step of its own. */
  prompt: string;
  at: number;
}

/** What somebody answered and what became of them, around one response: the nearest before and after it, in order. */
export async function journeyOf(
  kysely: Kysely<Tables>,
  around: Around,
): Promise<{ before: JourneyStep[]; after: JourneyStep[] }> {
  const [before, after] = [
    await stepsOf(kysely, around, 'before').execute(),
    await stepsOf(kysely, around, 'after').execute(),
  ];
  const answered = [...before, ...after].flatMap(({ type, prompt }) =>
    type === 'response' && prompt ? [prompt] : [],
  );
  const cases = await casesOfPrompts(kysely, around.projectId, answered);
  const stepsIn = (rows: readonly StepRow[]) => rows.flatMap((row) => stepOf(row, cases));
  return { before: stepsIn(before.reverse()), after: stepsIn(after) };
}

/** Responses that count, prompts that were only closed, and outcomes, of one person: their number bounds what is read. */
function stepsOf(
  kysely: Kysely<Tables>,
  { projectId, subject, prompt, at }: Around,
  side: 'before' | 'after',
) {
  const [from, direction] = side === 'before' ? (['<', 'desc'] as const) : (['>=', 'asc'] as const);
  return kysely
    .selectFrom('event')
    .leftJoin('prompt', (join) =>
      join.onRef('prompt.project_id', '=', 'event.project_id').onRef('prompt.prompt', '=', 'event.prompt'),
    )
    .select([
      'event.id',
      'event.type',
      'event.at',
      'event.body',
      'prompt.prompt',
      'survey',
      'touchpoint',
      'completed',
      'measures',
    ])
    .where('event.project_id', '=', projectId)
    .where((is) =>
      subject.kind === 'respondent'
        ? is('event.respondent', '=', subject.id)
        : // In a browser that several use, what others said by name is theirs.
          is.and([is('event.visitor', '=', subject.id), is('event.respondent', 'is', null)]),
    )
    .where((is) =>
      is.or([
        is('event.type', '=', 'outcome'),
        is.and([is('prompt.response_id', '=', is.ref('event.id')), is('prompt.prompt', '!=', prompt)]),
        is.and([is('event.type', '=', 'prompt.dismissed'), is('prompt.seq', '=', 0)]),
      ]),
    )
    .where('event.at', from, at)
    .orderBy('event.at', direction)
    .orderBy('event.id', direction)
    .limit(maxEachWay);
}

type StepRow = Pick<EventTable, 'type' | 'at' | 'body'> & {
  [column in 'prompt' | 'survey' | 'touchpoint' | 'completed' | 'measures']: PromptTable[column] | null;
};

/** What a bot reported is no step of anybody's. */
function stepOf(row: StepRow, cases: ReadonlyMap<string, CaseOfPrompt>): JourneyStep[] {
  const at = new Date(row.at).toISOString();
  if (row.prompt === null) return outcomeOf(row, at);
  const { prompt, survey, touchpoint } = row;
  const asked = { at, prompt, survey: survey ?? '', touchpoint: touchpoint ?? '' };
  if (row.type === 'prompt.dismissed') return [{ type: 'dismissed', ...asked }];
  return [
    {
      ...{ type: 'response', ...asked },
      complete: row.completed === 1,
      score: givenScore(row.measures ?? '') ?? null,
      case: cases.get(prompt) ?? null,
    },
  ];
}

function outcomeOf({ body }: StepRow, at: string): JourneyOutcome[] {
  // The body of an outcome that the schema has passed; ours is the mark of a bot.
  const { name, value, currency, bot }: OutcomeEvent & { bot?: true } = JSON.parse(body);
  if (bot) return [];
  return [
    { type: 'outcome', at, name, ...(value !== undefined && { value }), ...(currency && { currency }) },
  ];
}

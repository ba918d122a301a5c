import type { OutcomeEvent } from '@cairn/schema';
import type { Kysely } from 'kysely';
import { type GivenScore, givenScore } from '../rollups/givenScore.js';
import type { EventTable, PromptTable, Tables } from '../store/tables.js';
import type { Subject } from './subject.js';

/** Something else that is known of whoever gave a response. */
export type JourneyStep = JourneyAnswer | JourneyOutcome;

export interface JourneyAnswer {
  type: 'response';
  at: string;
  prompt: string;
  survey: string;
  touchpoint: string;
  complete: boolean;
  score: GivenScore | null;
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
  return { before: before.reverse().flatMap(stepOf), after: after.flatMap(stepOf) };
}

/** Responses that count, and outcomes, of one person: their number bounds what is read. */
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
      ]),
    )
    .where('event.at', from, at)
    .orderBy('event.at', direction)
    .orderBy('event.id', direction)
    .limit(maxEachWay);
}

type StepRow = Pick<EventTable, 'at' | 'body'> & {
  [column in 'prompt' | 'survey' | 'touchpoint' | 'completed' | 'measures']: PromptTable[column] | null;
};

/** What a bot reported is no step of anybody's. */
function stepOf({ at: time, body, prompt, survey, touchpoint, completed, measures }: StepRow): JourneyStep[] {
  const at = new Date(time).toISOString();
  if (prompt === null) {
    // The body of an outcome that the schema has passed; ours is the mark of a bot.
    const { name, value, currency, bot }: OutcomeEvent & { bot?: true } = JSON.parse(body);
    if (bot) return [];
    const worth = { ...(value !== undefined && { value }), ...(currency && { currency }) };
    return [{ type: 'outcome', at, name, ...worth }];
  }
  return [
    {
      ...{ type: 'response', at, prompt, survey: survey ?? '', touchpoint: touchpoint ?? '' },
      complete: completed === 1,
      score: givenScore(measures ?? '') ?? null,
    },
  ];
}

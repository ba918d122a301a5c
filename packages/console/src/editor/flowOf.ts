import type { Condition } from '@cairn/schema';
import type { AuthoredDocument, AuthoredSurvey } from '../api/types.js';
import { conditionText } from './conditionText.js';

/** One way from a question to a later one, or to the end, which is the place after the last question. */
export interface FlowEdge {
  from: number;
  to: number;
  /** In words; undefined where nothing is asked for. */
  condition: string | undefined;
  /** `next` is the way that is not written: to the question below. */
  kind: 'rule' | 'always' | 'otherwise' | 'next';
  /** How far from the boxes the line runs, so that lines that overlap do not touch; 0 is the straight way down. */
  lane: number;
}

/** Every way through a survey, from top to bottom. A rule after one that always holds is never reached, and is left out. */
export function flowOf(survey: AuthoredSurvey, document: AuthoredDocument): FlowEdge[] {
  const { questions } = survey;
  const edges = questions.flatMap((question, from) => {
    const steps = question.logic ?? [];
    const within = { is: 'logic' as const, document, soFar: questions.slice(0, from + 1) };
    const last = steps.findIndex(({ when }) => !when);
    const reached = last < 0 ? steps : steps.slice(0, last + 1);
    const rules = reached.map(({ when, go }) => ({
      from,
      to: placeOf(questions, go, from),
      // A schema that contains itself has no input type.
      condition: when ? conditionText(when as Condition, within) : undefined,
      kind: when ? ('rule' as const) : reached.length > 1 ? ('otherwise' as const) : ('always' as const),
    }));
    return last < 0 ? [...rules, { from, to: from + 1, condition: undefined, kind: 'next' as const }] : rules;
  });
  return withLanes(edges);
}

function placeOf(questions: AuthoredSurvey['questions'], go: string, from: number): number {
  const at = questions.findIndex(({ id }) => id === go);
  return at > from ? at : questions.length; // a way back is refused by the collector, and is drawn as an end
}

/** Short lines run close to the boxes; each takes the nearest lane that is free for all of its length. */
function withLanes(edges: Omit<FlowEdge, 'lane'>[]): FlowEdge[] {
  const taken: { from: number; to: number; lane: number }[] = [];
  const laneOf = ({ from, to }: Omit<FlowEdge, 'lane'>): number => {
    if (to === from + 1) return 0;
    const isFree = (lane: number) =>
      !taken.some((one) => one.lane === lane && one.from < to && from < one.to);
    let lane = 1;
    while (!isFree(lane)) lane += 1;
    taken.push({ from, to, lane });
    return lane;
  };
  const lanes = new Map(
    [...edges]
      .sort((one, other) => one.to - one.from - (other.to - other.from))
      .map((edge) => [edge, laneOf(edge)]),
  );
  return edges.map((edge) => ({ ...edge, lane: lanes.get(edge) ?? 0 }));
}

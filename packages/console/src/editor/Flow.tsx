import type { AuthoredDocument, AuthoredSurvey } from '../api/types.js';
import { type FlowEdge, flowOf } from './flowOf.js';
import { logicStrings as say } from './logicStrings.js';

/** Units of the drawing: the height of a box with its gap, and how far lines stand apart. */
const row = 60;
const box = 40;
const lane = 14;

/** How the questions follow one another: a drawing for the eye, links for the keyboard, sentences for the ear. */
export function Flow({ survey, document }: { survey: AuthoredSurvey; document: AuthoredDocument }) {
  const edges = flowOf(survey, document);
  const lanes = Math.max(0, ...edges.map((edge) => edge.lane));
  const width = 16 + lanes * lane;
  const rows = survey.questions.length + 1;
  return (
    <section class="flow" aria-label={say.flow}>
      <svg
        viewBox={`0 0 ${width} ${rows * row}`}
        width={width}
        height={rows * row}
        aria-hidden="true"
        focusable="false"
      >
        {edges.map((edge, index) => (
          <path key={index} class={`way-${edge.kind}`} d={lineOf(edge, width)} />
        ))}
        {edges.map((edge, index) => (
          <path key={index} class="way-head" d={headOf(edge, width)} />
        ))}
      </svg>
      <ol>
        {survey.questions.map((question, at) => (
          <li key={question.id}>
            <a href={`#question-${question.id}`} onClick={(event) => goTo(event, question.id)}>
              <span class="meta">{at + 1}</span> {question.text}
            </a>
          </li>
        ))}
        <li class="finish">
          <span>{say.finish}</span>
        </li>
      </ol>
      <ul class="ways">
        {survey.questions.map((question, at) => {
          const text = waysText(edges, at, survey.questions.length);
          return (
            text && (
              <li key={question.id}>
                <span class="meta">{at + 1}</span> {text}
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

/** From the side of one box to the side of the next: straight down, or out to its lane and back. */
function lineOf({ from, to, lane: at }: FlowEdge, width: number): string {
  const [x, start, end] = [width - 6, from * row + box, to * row + box / 2];
  if (at === 0) return `M${x} ${start - 4}V${to * row + 4}`;
  const side = width - 6 - at * lane;
  const begin = from * row + box / 2;
  return `M${x} ${begin}H${side + 6}Q${side} ${begin} ${side} ${begin + 6}V${end - 6}Q${side} ${end} ${side + 6} ${end}H${x}`;
}

function headOf({ to, lane: at }: FlowEdge, width: number): string {
  const x = width - 6;
  if (at === 0) return `M${x - 4} ${to * row}l4 6l4-6Z`;
  const y = to * row + box / 2;
  return `M${x} ${y - 4}l6 4l-6 4Z`;
}

/** “If the answer is at most 3: question 3. Otherwise: the end.” */
function waysText(edges: readonly FlowEdge[], from: number, end: number): string {
  const ways = edges.filter((edge) => edge.from === from);
  if (ways.every(({ kind }) => kind === 'next')) return '';
  return ways
    .map(({ condition, kind, to }) => {
      const target = to === end ? say.toEnd : say.toQuestion(to + 1);
      if (condition !== undefined) return `${say.way(condition, target)}.`;
      return kind === 'always' ? `${say.wayAlways(target)}.` : `${say.wayOtherwise(target)}.`;
    })
    .join(' ');
}

/** The address stays: a question is a part of its screen, not a place of its own. */
function goTo(event: Event, id: string): void {
  event.preventDefault();
  const question = document.getElementById(`question-${id}`);
  question?.scrollIntoView({ block: 'start' });
  question?.querySelector<HTMLElement>('textarea, input, a')?.focus({ preventScroll: true });
}

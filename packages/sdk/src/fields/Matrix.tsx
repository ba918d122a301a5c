import type { AnswerValue, ManifestMatrixQuestion, ManifestQuestion } from '@cairn/schema/wire';
import type { VNode } from 'preact';
import { plural } from '../languages/plural.js';
import type { FieldWords } from '../languages/Words.js';
import type { FieldPart, FieldProps } from '../surface/field.js';
import { problemCss } from './fieldCss.js';

/** Steps by row; null is "not applicable". */
type Rows = Readonly<Record<string, number | null>>;

function rowsOf(value: AnswerValue | undefined): Rows {
  const isRows = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRows ? (value as Rows) : {}; // only this part answers a matrix
}

/** Rows under one another, each a scale of its own: it reads the same on a phone and on a desk. */
function Matrix(props: FieldProps<ManifestMatrixQuestion>): VNode {
  const { question, value, describedBy, fieldWords, locale, onSelect } = props;
  const { id, rows, min, max, low, high, steps, notApplicable } = question;
  const chosen = rowsOf(value);
  const numbers = [...Array(max - min + 1)].map((_, index) => min + index);
  const without = typeof notApplicable === 'string' ? notApplicable : (fieldWords?.notApplicable ?? 'N/A');
  const nameOf = (step: number) => steps?.[step - min] ?? (step === min ? low : step === max ? high : '');
  const left = rows.filter((row) => chosen[row.id] === undefined).length;
  return (
    <div class="matrix">
      <div class="ends" aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </div>
      {rows.map((row) => {
        const at = chosen[row.id];
        const choose = (step: number | null) => onSelect({ ...chosen, [row.id]: step });
        const isMissing = describedBy && at === undefined;
        return (
          <fieldset key={row.id} class="row" {...(isMissing && { 'aria-describedby': describedBy })}>
            <legend>
              {row.text}
              <span class="said">{at === null ? without : at === undefined ? '' : nameOf(at)}</span>
            </legend>
            <div class="cells">
              {numbers.map((step) => (
                <label key={step} class={step === at ? 'cell on' : 'cell'}>
                  <input
                    type="radio"
                    name={`${id}/${row.id}`}
                    value={step}
                    checked={step === at}
                    aria-label={nameOf(step) || `${step}`}
                    onChange={() => choose(step)}
                  />
                  <span aria-hidden="true">{step}</span>
                </label>
              ))}
              {notApplicable && (
                <label class={at === null ? 'cell none on' : 'cell none'}>
                  <input
                    type="radio"
                    name={`${id}/${row.id}`}
                    value=""
                    checked={at === null}
                    aria-label={without}
                    onChange={() => choose(null)}
                  />
                  <span aria-hidden="true">–</span>
                </label>
              )}
            </div>
          </fieldset>
        );
      })}
      {notApplicable && (
        <p class="hint" aria-hidden="true">
          – {without}
        </p>
      )}
      {left > 0 && left < rows.length && fieldWords && (
        <p class="hint" role="status">
          {plural(fieldWords.rowsLeft, left, locale)}
        </p>
      )}
    </div>
  );
}

function problem(
  question: ManifestQuestion,
  value: AnswerValue | undefined,
  words: FieldWords,
): string | undefined {
  if (question.kind !== 'matrix') return undefined;
  const rows = rowsOf(value);
  const isEnough = question.required
    ? question.rows.every(({ id }) => rows[id] !== undefined)
    : Object.keys(rows).length > 0;
  return isEnough ? undefined : words.required;
}

const css = `
.matrix { margin-block-start: 12px; }
.matrix .ends { margin-block-end: 6px; }
.row { margin: 0; padding: 8px 0; border: 0; border-block-start: 1px solid var(--border); min-width: 0; }
legend { float: inline-start; width: 100%; padding: 0; font-size: 15px; display: flex; justify-content: space-between; gap: 12px; }
.said { color: var(--muted); font-size: 13px; text-align: end; }
.cells { clear: both; display: flex; gap: 2px; margin-block-start: 2px; }
.cell { position: relative; flex: 1; min-width: 36px; min-height: 44px; padding: 2px 0; display: grid; }
.cell input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; z-index: 1; cursor: pointer; }
.cell span { display: grid; place-items: center; border: 1.5px solid var(--line); border-radius: 8px; font-size: 14px; }
.none span { border-style: dashed; color: var(--muted); }
.cell:hover span { border-color: var(--accent); }
.cell.on span { border-color: var(--accent); border-style: solid; background: var(--accent); color: var(--on-accent); font-weight: 700; }
.cell input:focus-visible + span { outline: 3px solid var(--accent); outline-offset: 1px; }
.hint { color: var(--muted); font-size: 13px; }
@media (forced-colors: active) {
  .cell.on span { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
}
`;

export const part: FieldPart = { Field: Matrix as FieldPart['Field'], css: css + problemCss, problem }; // parts.ts gives it matrices only

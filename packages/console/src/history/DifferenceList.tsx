import type { Difference } from './differences.js';
import { differenceText } from './differenceText.js';
import { historyStrings as say } from './historyStrings.js';

/** Differences as one reads them: where, what it was, what it is. */
export function DifferenceList({ found }: { found: readonly Difference[] }) {
  if (!found.length) return <p class="few">{say.same}</p>;
  return (
    <>
      <p class="meta">{say.differ(found.length)}</p>
      <ol class="differences">
        {found.map((one) => {
          const { where, kind, before, after } = differenceText(one);
          return (
            <li key={`${where} ${kind}`} class={kind}>
              <p>
                <span class="tag">{say.kind[kind]}</span> <strong>{where}</strong>
              </p>
              {before !== undefined && (
                <p>
                  <span class="meta">{say.was}</span> <del>{before}</del>
                </p>
              )}
              {after !== undefined && (
                <p>
                  <span class="meta">{say.is}</span> <ins>{after}</ins>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

import type { CaseDeed, CaseItem, CaseStatus } from '../api/caseTypes.js';
import type { AuthoredDocument } from '../api/types.js';
import type { Column } from './boardOf.js';
import { CaseCard } from './CaseCard.js';
import { caseStrings as say } from './caseStrings.js';
import { keyDeed } from './keyDeed.js';
import { moveFrom, neighbourOf } from './moveFrom.js';
import { touchpointName, whyLines } from './whyLines.js';

interface BoardColumnsProps {
  columns: readonly Column[];
  /** The case that is open beside the board. */
  shown: string | undefined;
  hrefOf: (id: string) => string;
  document: AuthoredDocument | undefined;
  /** Whose address `m` assigns to; undefined for those who only read. */
  me: string | undefined;
  focus: (id: string) => void;
  work: (item: CaseItem, deed: CaseDeed) => void;
  /** Shows more of a column. */
  more: (status: CaseStatus) => void;
  /** Opens a case to write a note in it. */
  note: (id: string) => void;
}

/**
 * Three columns of cards. Keys of one letter work while a card has the focus and nowhere else, so that they get in
 * nobody's way who dictates.
 */
export function BoardColumns(props: BoardColumnsProps) {
  const { columns, shown, hrefOf, document } = props;
  return (
    // Only cards inside it take the focus; it hears their keys.
    <section class="board" aria-label={say.board} onKeyDown={(event) => heardKey(event, props)}>
      {columns.map(({ status, items, isCut }) => (
        <section key={status} class={`column ${status}`} aria-labelledby={`column-${status}`}>
          <h2 id={`column-${status}`}>
            {say.column[status]} <span class="few">{items.length}</span>
          </h2>
          {items.length === 0 && <p class="few">{say.empty[status]}</p>}
          <ol>
            {items.map((item) => (
              <li key={item.id}>
                <CaseCard
                  item={item}
                  touchpoint={touchpointName(item, document)}
                  why={whyLines(item, document)}
                  href={hrefOf(item.id)}
                  isShown={item.id === shown}
                />
              </li>
            ))}
          </ol>
          {isCut && (
            <button type="button" class="button" onClick={() => props.more(status)}>
              {say.more(say.column[status])}
            </button>
          )}
        </section>
      ))}
    </section>
  );
}

function heardKey(event: KeyboardEvent, props: BoardColumnsProps): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const item = cardOf(event.target, props.columns);
  if (!item) return;
  const { key } = event;
  const next = moveFrom(props.columns, item.id, key);
  if (next) props.focus(next);
  else if (props.me === undefined || !isDone(key, item, props)) return;
  event.preventDefault();
}

function isDone(
  key: string,
  item: CaseItem,
  { columns, me = '', focus, work, note }: BoardColumnsProps,
): boolean {
  if (key === 'n') {
    note(item.id);
    return true;
  }
  const deed = keyDeed(key, item.status, me);
  if (!deed) return false;
  // The card leaves for another column; the eye and the focus stay where the work is.
  if (deed.do !== 'assign') focus(neighbourOf(columns, item.id) ?? item.id);
  work(item, deed);
  return true;
}

function cardOf(target: EventTarget | null, columns: readonly Column[]): CaseItem | undefined {
  const id = target instanceof Element ? target.closest('[data-case]')?.getAttribute('data-case') : undefined;
  return columns.flatMap(({ items }) => items).find((item) => item.id === id);
}

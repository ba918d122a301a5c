import type { CaseItem } from '../api/caseTypes.js';
import { Ago } from '../parts/Ago.js';
import { Link } from '../parts/Link.js';
import { Moment } from '../parts/Moment.js';
import { caseStrings as say } from './caseStrings.js';
import { whoText } from './whoText.js';

interface CaseCardProps {
  item: CaseItem;
  touchpoint: string;
  /** Why it is a case, in the words of the survey. */
  why: string[];
  href: string;
  isShown: boolean;
}

/** One case on the board: whom it is about, why, and how long they have waited. */
export function CaseCard({ item, touchpoint, why, href, isShown }: CaseCardProps) {
  const { id, subject, assignee, openedAt, isOverdue } = item;
  return (
    <article class={`case ${isOverdue ? 'overdue' : ''} ${isShown ? 'shown' : ''}`} data-case={id}>
      <h3>
        <Link href={href} current={isShown}>
          {whoText(subject)}
        </Link>
      </h3>
      <Why lines={why} />
      <p class="meta">
        <span>{touchpoint}</span>
        <Ago at={openedAt} />
      </p>
      <p class="meta">
        <span>{assignee?.email ?? say.nobody}</span>
        <Due item={item} />
      </p>
    </article>
  );
}

/** The reasons, each on a line of its own. */
export function Why({ lines }: { lines: string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Until when a reply is due, while there has been none. */
export function Due({ item: { dueAt, isOverdue, status, firstReplyAt } }: { item: CaseItem }) {
  if (!dueAt || status !== 'open' || firstReplyAt) return null;
  return (
    <span class={isOverdue ? 'problem' : ''}>
      {isOverdue ? say.isOverdue : say.isDue} <Moment at={dueAt} />
    </span>
  );
}

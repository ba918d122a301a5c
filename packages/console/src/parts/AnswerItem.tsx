import type { AuthoredDocument, StoredResponse } from '../api/types.js';
import { type AnswerView, type ResponseView, responseView } from '../responses/answerView.js';
import { strings } from '../strings.js';
import { Ago } from './Ago.js';
import { AnswerMark } from './AnswerMark.js';
import { Link } from './Link.js';

interface AnswerItemProps {
  response: StoredResponse;
  /** The version that the answer was given under, once it is known. */
  document: AuthoredDocument | undefined;
  /** Where everything about it is. */
  href?: string;
}

/** One response: where it came from, what was asked and what was said. */
export function AnswerItem({ response, document, href }: AnswerItemProps) {
  const view = responseView(response, document);
  return (
    <article class="answer">
      <header>
        <h3>{href ? <Link href={href}>{view.touchpoint}</Link> : view.touchpoint}</h3>
        <p class="meta">
          <Ago at={response.at} />
          {!response.complete && <span class="tag">{strings.answer.partial}</span>}
        </p>
      </header>
      <AnswerLines response={response} view={view} />
      {response.context?.page && <p class="meta page">{pageText(response.context)}</p>}
    </article>
  );
}

/** What was asked, and what was said to it. */
export function AnswerLines({ response, view }: { response: StoredResponse; view: ResponseView }) {
  return (
    <dl>
      {view.answers.map((answer, at) => (
        <AnswerLine key={response.answers[at]?.question} answer={answer} />
      ))}
    </dl>
  );
}

function AnswerLine({ answer }: { answer: AnswerView }) {
  return (
    <div class={`answer-line ${answer.kind}`}>
      <dt>{answer.asked}</dt>
      <dd>
        <Said answer={answer} />
      </dd>
    </div>
  );
}

function Said({ answer }: { answer: AnswerView }) {
  switch (answer.kind) {
    case 'score':
      return <AnswerMark mark={answer} />;
    case 'text':
      return <q>{answer.text}</q>;
    case 'chosen':
      return (
        <ul class="chosen">
          {answer.chosen.map(({ text, isOwn }) => (
            <li key={text}>{isOwn ? <q>{text}</q> : text}</li>
          ))}
        </ul>
      );
    case 'rows':
      return <Rows rows={answer.rows} />;
    case 'contact':
      return (
        <address>
          {answer.name && <span>{answer.name}</span>}{' '}
          {answer.email && <a href={`mailto:${encodeURIComponent(answer.email)}`}>{answer.email}</a>}
        </address>
      );
    case 'skipped':
      return <span class="few">{strings.answer.skipped}</span>;
  }
}

function Rows({ rows }: { rows: Extract<AnswerView, { kind: 'rows' }>['rows'] }) {
  return (
    <ul class="rows">
      {rows.map(({ row, mark }) => (
        <li key={row}>
          <span>{row}</span>{' '}
          {mark ? <AnswerMark mark={mark} /> : <span class="few">{strings.answer.notApplicable}</span>}
        </li>
      ))}
    </ul>
  );
}

function pageText({ page = '', device }: NonNullable<StoredResponse['context']>): string {
  const names: Record<string, string> = strings.answer.device;
  const where = pathOf(page);
  return device ? `${names[device] ?? device} · ${where}` : where;
}

function pathOf(page: string): string {
  try {
    return new URL(page).pathname;
  } catch {
    return page; // not a whole address: as it was sent
  }
}

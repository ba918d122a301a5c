import { useState } from 'preact/hooks';
import { type DeadLetter, getDeadLetters, replayLetters } from '../../api/dataApi.js';
import { Link } from '../../parts/Link.js';
import { Moment } from '../../parts/Moment.js';
import { Notice } from '../../parts/Notice.js';
import { Panel } from '../../parts/Panel.js';
import { type Said, Told } from '../../parts/Told.js';
import { WhenLoaded } from '../../parts/WhenLoaded.js';
import { hrefTo } from '../../state/route.js';
import { place } from '../../state/router.js';
import { useLoad } from '../../state/useLoad.js';
import { useSubmit } from '../../state/useSubmit.js';
import { sectionHref } from '../sections.js';
import { dataStrings } from './dataStrings.js';

const say = dataStrings.letters;

/** Events that the store has refused, why, and the way to put them in again. */
export function LettersSection({ project }: { project: string }) {
  const cursor = place.value.query.get('cursor') ?? undefined;
  const letters = useLoad(`${project} ${cursor ?? ''}`, () => getDeadLetters(project, cursor));
  const [said, setSaid] = useState<Said>();
  async function replay(ids: readonly string[]): Promise<void> {
    const results = await replayLetters(project, ids);
    letters.again();
    const stored = results.filter(({ result }) => result !== 'refused').length;
    const why = results.find(({ result }) => result === 'refused')?.reason;
    setSaid({ text: say.replayed(stored, results.length - stored, why ?? ''), takesFocus: true });
  }
  return (
    <Panel title={say.title} lead={say.lead}>
      <Told said={said} />
      <WhenLoaded {...letters} rows={4}>
        {({ items, next }) => (
          <>
            {items.length === 0 && (
              <Notice title={say.none}>
                <p>{say.noneLead}</p>
              </Notice>
            )}
            <ul class="things" aria-label={say.title}>
              {items.map((letter) => (
                <LetterRow key={letter.id} letter={letter} replay={() => replay([letter.id])} />
              ))}
            </ul>
            {items.length > 1 && (
              <Replay text={say.replayAll(items.length)} run={() => replay(items.map(({ id }) => id))} />
            )}
            <nav class="pages" aria-label={say.title}>
              {cursor && <Link href={sectionHref('letters')}>{say.first}</Link>}
              {next && <Link href={hrefTo(sectionHref('letters'), { cursor: next })}>{say.more}</Link>}
            </nav>
          </>
        )}
      </WhenLoaded>
    </Panel>
  );
}

function LetterRow({ letter, replay }: { letter: DeadLetter; replay: () => Promise<void> }) {
  const { event, reason, receivedAt } = letter;
  const about = [event.survey, event.touchpoint].filter(Boolean).join(' · ');
  return (
    <li class="thing">
      <div class="thing-name">
        <p>
          <strong>{event.type}</strong> {about}
        </p>
        <p class="meta">
          <Moment at={receivedAt} /> {reason}
        </p>
      </div>
      <Replay text={say.replay} run={replay} />
    </li>
  );
}

function Replay({ text, run }: { text: string; run: () => Promise<void> }) {
  const { isSending, refused, submit } = useSubmit(run);
  return (
    <span>
      <button type="button" class="button" aria-disabled={isSending} onClick={() => void submit()}>
        {text}
      </button>
      {refused && (
        <span class="problem" role="alert">
          {' '}
          {refused.message}
        </span>
      )}
    </span>
  );
}

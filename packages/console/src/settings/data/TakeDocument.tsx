import { useState } from 'preact/hooks';
import { lint } from '../../api/api.js';
import { ApiError } from '../../api/apiError.js';
import type { AuthoredDocument, LintFinding } from '../../api/types.js';
import { sentence } from '../../format.js';
import { DifferenceList } from '../../history/DifferenceList.js';
import { differences } from '../../history/differences.js';
import { Panel } from '../../parts/Panel.js';
import { type Said, Told } from '../../parts/Told.js';
import type { Draft } from '../../surveys/createDraft.js';
import { DraftSection } from '../document/DraftSection.js';
import { dataStrings } from './dataStrings.js';
import { FileField } from './FileField.js';

const say = dataStrings.take;

type Looked =
  | { is: 'nothing' }
  | { is: 'wrong'; why: string[] }
  | { is: 'right'; document: AuthoredDocument; warnings: number };

/** A document from a file: first what it would change, then, if that is wished for, into the draft. */
export function TakeDocument({ project }: { project: string }) {
  return <DraftSection project={project}>{(draft) => <Take {...{ project, draft }} />}</DraftSection>;
}

function Take({ project, draft }: { project: string; draft: Draft }) {
  const [looked, setLooked] = useState<Looked>({ is: 'nothing' });
  const [said, setSaid] = useState<Said>();
  return (
    <Panel title={say.title} lead={say.lead}>
      <Told said={said} />
      <FileField
        label={say.file}
        accept=".json,application/json"
        onRead={async (text) => {
          setSaid(undefined);
          setLooked(await lookAt(project, text));
        }}
      />
      {looked.is === 'wrong' && (
        <div class="notice problem" role="alert">
          <p class="notice-title">{say.wrong}</p>
          {looked.why.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {looked.is === 'right' && (
        <>
          {looked.warnings > 0 && <p>{say.warnings(looked.warnings)}</p>}
          <DifferenceList found={differences(draft.document.value, looked.document)} />
          <p>
            <button
              type="button"
              class="button primary"
              onClick={() => {
                draft.edit(() => looked.document);
                setLooked({ is: 'nothing' });
                setSaid({ text: say.taken, takesFocus: true });
              }}
            >
              {say.take}
            </button>
          </p>
        </>
      )}
    </Panel>
  );
}

/** Nothing is saved by looking: the collector is asked what is wrong with it. */
async function lookAt(project: string, text: string): Promise<Looked> {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { is: 'wrong', why: [say.noJson] }; // any text may be dropped here
  }
  try {
    const document = read as AuthoredDocument; // what is not one comes back with findings
    const findings = await lint(project, document);
    const wrong = findings.filter(({ rule }) => rule === 'document');
    if (wrong.length) return { is: 'wrong', why: wrong.map(findingText) };
    return { is: 'right', document, warnings: findings.length };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { is: 'wrong', why: [error.message] };
  }
}

const findingText = ({ path, message }: LintFinding) => (path ? `${path}: ${message}` : sentence(message));

import { useState } from 'preact/hooks';
import { bringAnswers } from '../../api/dataApi.js';
import type { AuthoredSurvey } from '../../api/types.js';
import { list } from '../../format.js';
import { Panel } from '../../parts/Panel.js';
import { SelectField } from '../../parts/SelectField.js';
import { WhenLoaded } from '../../parts/WhenLoaded.js';
import { useLoad } from '../../state/useLoad.js';
import { useSubmit } from '../../state/useSubmit.js';
import { getLiveDocument } from '../../state/versions.js';
import { type AnswerTable, answerItems } from './answerItems.js';
import { type Brought, bringAll } from './bringAll.js';
import { dataStrings } from './dataStrings.js';
import { FileField } from './FileField.js';
import { readCsv } from './readCsv.js';

const say = dataStrings.bring;
const shownProblems = 10;

/** Answers from a table: first what would become of them, then, if that is right, into the project. */
export function BringAnswers({ project }: { project: string }) {
  const live = useLoad(project, async () => (await getLiveDocument(project)).document);
  return (
    <Panel title={say.title} lead={say.lead}>
      <WhenLoaded {...live} rows={2}>
        {({ surveys = [] }) => (surveys.length ? <Bring {...{ project, surveys }} /> : <p>{say.noSurvey}</p>)}
      </WhenLoaded>
    </Panel>
  );
}

function Bring({ project, surveys }: { project: string; surveys: AuthoredSurvey[] }) {
  const [chosen, setChosen] = useState(surveys[0]?.id ?? '');
  const [rows, setRows] = useState<string[][]>();
  const [tried, setTried] = useState<{ isDry: boolean; brought: Brought }>();
  const survey = surveys.find(({ id }) => id === chosen);
  const table = rows && survey ? answerItems(rows, survey) : undefined;
  const run = (isDry: boolean) => async () => {
    const items = table?.items ?? [];
    const send = (batch: typeof items) => bringAnswers(project, { source: 'csv', items: batch }, { isDry });
    setTried({ isDry, brought: await bringAll(items, (batch) => send([...batch])) });
  };
  const look = useSubmit(run(true));
  const bring = useSubmit(run(false));
  const refused = look.refused ?? bring.refused;
  return (
    <div class="form">
      <SelectField
        label={say.survey}
        value={chosen}
        options={surveys.map(({ id, name }) => ({ value: id, text: name }))}
        onChoose={(id) => {
          setChosen(id);
          setTried(undefined);
        }}
      />
      <FileField
        label={say.file}
        hint={say.fileHint}
        accept=".csv,text/csv"
        onRead={async (text) => {
          setTried(undefined);
          setRows(readCsv(text));
        }}
      />
      {table && table.missing.length > 0 && <p class="problem">{say.missing(list(table.missing))}</p>}
      {table && table.items.length > 0 && (
        <>
          <p>{say.read(table.items.length, list(table.used))}</p>
          {table.unused.length > 0 && <p class="hint">{say.unused(list(table.unused))}</p>}
          {tried && <Outcome {...tried} untimed={table.untimed} />}
          {refused && (
            <p class="problem" role="alert">
              {refused.message}
            </p>
          )}
          <p class="row">
            <button
              type="button"
              class="button"
              aria-disabled={look.isSending}
              onClick={() => void look.submit()}
            >
              {say.look}
            </button>
            {tried?.isDry && tried.brought.accepted > 0 && (
              <button
                type="button"
                class="button primary"
                aria-disabled={bring.isSending}
                onClick={() => void bring.submit()}
              >
                {say.bring(tried.brought.accepted)}
              </button>
            )}
          </p>
        </>
      )}
    </div>
  );
}

interface OutcomeProps extends Pick<AnswerTable, 'untimed'> {
  isDry: boolean;
  brought: Brought;
}

function Outcome({ isDry, brought, untimed }: OutcomeProps) {
  const { accepted, duplicate, erased, rejected } = brought;
  return (
    <div class="notice calm" role="status">
      <p class="notice-title">{isDry ? say.would(accepted) : say.did(accepted)}</p>
      {duplicate > 0 && <p>{say.duplicate(duplicate)}</p>}
      {erased > 0 && <p>{say.erased(erased)}</p>}
      {rejected.length > 0 && <p>{say.rejected(rejected.length)}</p>}
      <ul>
        {rejected.slice(0, shownProblems).map(({ line, message }) => {
          const time = untimed.get(line);
          return <li key={line}>{say.line(line, time === undefined ? message : say.wrongTime(time))}</li>;
        })}
      </ul>
    </div>
  );
}

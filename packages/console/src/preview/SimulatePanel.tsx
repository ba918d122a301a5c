import type { Survey } from '@cairn/schema';
import type { AuthoredDocument } from '../api/types.js';
import { Failed, Notice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { place } from '../state/router.js';
import { AssumedForm } from './AssumedForm.js';
import { Assumptions } from './Assumptions.js';
import { assumedIn, wishOf } from './assumed.js';
import { previewStrings } from './previewStrings.js';
import { SimulationFigures } from './SimulationFigures.js';
import { simulateStrings as say } from './simulateStrings.js';
import type { WhatIsPreviewed } from './useCompiled.js';
import { type Simulating, type SimulationResult, useSimulation } from './useSimulation.js';

/** Who would have been asked with the draft, beside who would be with what is published. */
export function SimulatePanel({ project, document, survey: id }: WhatIsPreviewed) {
  const written = document.value;
  const survey = written.surveys?.find((one) => one.id === id);
  const { state, result, run, cancel } = useSimulation(project, id);
  if (!survey) return <Notice title={previewStrings.missing} />;
  const placement: Survey['placement'] = survey.placement ?? 'corner';
  const assumed = assumedIn(place.value.query, placement);
  const wish = wishOf(assumed, placement);
  const isBehind =
    result && JSON.stringify([result.document, result.wish]) !== JSON.stringify([written, wish]);
  return (
    <Panel title={say.title} lead={say.lead}>
      <AssumedForm assumed={assumed}>
        <Deeds {...{ state, result, cancel }} run={() => void run(written, wish)} />
      </AssumedForm>
      {state.is === 'failed' && <Failed message={state.message} again={() => void run(written, wish)} />}
      {!result && state.is === 'idle' && <p class="meta">{say.none}</p>}
      {isBehind && state.is !== 'running' && <p class="hint">{say.changed}</p>}
      {result && <Result result={result} id={id} status={survey.status ?? 'draft'} document={written} />}
      <Assumptions hasAudience={survey.audience !== undefined} />
    </Panel>
  );
}

interface DeedsProps {
  state: Simulating;
  result: SimulationResult | undefined;
  run: () => void;
  cancel: () => void;
}

function Deeds({ state, result, run, cancel }: DeedsProps) {
  const isRunning = state.is === 'running';
  return (
    <div class="row">
      <button
        type="button"
        class="button primary"
        aria-disabled={isRunning}
        onClick={() => isRunning || run()}
      >
        {result ? say.again : say.run}
      </button>
      {isRunning && (
        <>
          <button type="button" class="button" onClick={cancel}>
            {say.cancel}
          </button>
          <progress max={2} value={state.at === 'published' ? 0.5 : 1.5} aria-label={say.progress} />
        </>
      )}
      <span class="meta" role="status">
        {isRunning && say.running[state.at]}
      </span>
    </div>
  );
}

interface ResultProps {
  result: SimulationResult;
  id: string;
  status: Survey['status'];
  document: AuthoredDocument;
}

function Result({ result, id, status, document }: ResultProps) {
  const nameOf = (touchpoint: string) =>
    document.journey.touchpoints?.find((one) => one.id === touchpoint)?.name ?? touchpoint;
  const surveyName = (other: string) => document.surveys?.find((one) => one.id === other)?.name ?? other;
  return (
    <>
      {status !== 'live' && <p class="hint">{say.notLive}</p>}
      <SimulationFigures {...{ result, id, nameOf, surveyName }} />
    </>
  );
}

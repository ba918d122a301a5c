import { decide, type RuleVerdict, rulesAt, type Verdict } from '@cairn/engine';
import type { Manifest, ManifestSurvey } from '@cairn/schema/wire';
import type { Previewed } from '../api/previewApi.js';
import type { AuthoredDocument } from '../api/types.js';
import { Failed, Notice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { SideSign } from '../parts/SideSign.js';
import { Skeleton } from '../parts/Skeleton.js';
import { demandText } from './demandText.js';
import { explainStrings as say } from './explainStrings.js';
import { inputsOf } from './inputsOf.js';
import { previewStrings } from './previewStrings.js';
import { ruleStrings } from './ruleStrings.js';
import { useCompiled, type WhatIsPreviewed } from './useCompiled.js';
import { useVisitor } from './useVisitor.js';
import { type Named, VisitorForm } from './VisitorForm.js';

/** Whether a made-up visitor would be asked, and every rule that has a say in it. */
export function ExplainPanel(props: WhatIsPreviewed) {
  const compiling = useCompiled(props);
  const previewed = compiling?.previewed.value;
  const problem = compiling?.problem.value;
  const survey = previewed?.manifest.surveys.find(({ id }) => id === props.survey);
  if (compiling && problem && !previewed) return <Failed message={problem.message} again={compiling.again} />;
  if (!previewed) return <Skeleton kind="line" rows={6} />;
  if (!survey) return <Notice title={previewStrings.missing} />;
  return <Explained previewed={previewed} survey={survey} document={props.document.value} />;
}

interface ExplainedProps {
  previewed: Previewed;
  survey: ManifestSurvey;
  document: AuthoredDocument;
}

function Explained({ previewed: { manifest, status }, survey, document }: ExplainedProps) {
  const by = useVisitor();
  const inputs = inputsOf(by.visitor, { manifest, survey, now: Date.now() });
  const verdict = decide(inputs.state, manifest, inputs.moment).find((one) => one.survey.id === survey.id);
  const { stages, touchpoints = [] } = document.journey;
  const named = touchpoints.map(({ id, name }): Named => ({ id, name: name ?? id }));
  return (
    <div class="explain">
      <Panel title={say.visitor} lead={say.lead}>
        <VisitorForm
          {...by}
          {...{ manifest, survey }}
          touchpoints={named}
          stages={(stages ?? []).map(nameOfStage)}
        />
      </Panel>
      <Panel title={say.verdict}>
        {status !== 'live' && <Notice title={say.notLive[status]} />}
        {verdict && <Told verdict={verdict} rules={rulesAt(inputs, survey.id)} {...{ manifest, named }} />}
      </Panel>
    </div>
  );
}

function nameOfStage({ id, name }: { id: string; name?: string | undefined }): Named {
  return { id, name: name ?? id };
}

interface ToldProps {
  verdict: Verdict;
  rules: readonly RuleVerdict[];
  manifest: Manifest;
  named: readonly Named[];
}

function Told({ verdict, rules, manifest, named }: ToldProps) {
  const { survey } = verdict;
  const nameOf = (id: string) => named.find((one) => one.id === id)?.name ?? id;
  const broken = rules.filter(({ is }) => is === 'broken');
  const absent = rules.filter(({ is }) => is === 'absent').map(({ rule }) => ruleStrings.names[rule]);
  return (
    <>
      <p class="foretold" role="status">
        {headline(verdict, broken.length)}
      </p>
      <ul class="rules" aria-label={say.rules}>
        {rules
          .filter(({ is }) => is !== 'absent')
          .map(({ rule, is }) => (
            <li key={rule} class={is}>
              <SideSign side={is === 'met' ? 'good' : 'bad'} />
              <span>{demandText(rule, { manifest, survey, nameOf })}</span>
              <span class="meta">{is === 'met' ? say.met : say.broken}</span>
            </li>
          ))}
      </ul>
      {absent.length > 0 && <p class="hint">{say.absent(absent)}</p>}
    </>
  );
}

function headline({ verdict, reason, delayMs }: Verdict, broken: number): string {
  if (verdict === 'show') return say.show;
  if (reason === 'delay') return say.delay(delayMs / 1000);
  return reason === 'busy' ? say.busyNow : say.no(broken);
}

import { scaleOf } from '@cairn/schema/wire';
import type { AuthoredSurvey } from '../api/types.js';
import { Panel } from '../parts/Panel.js';
import { ChoiceAt, type ChoiceOption } from './ChoiceAt.js';
import { useEditing, usePlace } from './editing.js';
import { fieldStrings } from './fieldStrings.js';
import { KindAt } from './KindAt.js';
import { LinesAt } from './LinesAt.js';
import { NumberAt } from './NumberAt.js';
import { repliesStrings as say } from './repliesStrings.js';
import { newRule, type RuleKind, ruleKinds } from './replyRules.js';
import type { Keys } from './setIn.js';
import { TextAt } from './TextAt.js';

type Rule = NonNullable<AuthoredSurvey['followUp']>[number];

/** Which answers open a case, for somebody to reply to. */
export function RepliesSection() {
  const { survey } = useEditing();
  const { set, problems } = usePlace(['followUp']);
  const rules = survey.followUp ?? [];
  const write = (next: Rule[]) => set(next.length ? next : undefined);
  return (
    <Panel title={say.title} lead={say.lead}>
      {rules.length === 0 && <p class="few">{say.none}</p>}
      <ol class="reply-rules">
        {rules.map((rule, index) => (
          // Rules have no names; they are where they are.
          <li key={index}>
            <fieldset class="rule">
              <legend>{say.rule(index + 1)}</legend>
              <RuleFields rule={rule} at={['followUp', index]} />
              <button
                type="button"
                class="link"
                aria-label={fieldStrings.remove(say.rule(index + 1))}
                onClick={() => write(rules.filter((one) => one !== rule))}
              >
                {fieldStrings.removeShort}
              </button>
            </fieldset>
          </li>
        ))}
      </ol>
      {problems.length > 0 && <p class="problem">{problems.join(' ')}</p>}
      <p class="row">
        <button type="button" class="button" onClick={() => write([...rules, newRule('score', survey)])}>
          {say.add}
        </button>
      </p>
    </Panel>
  );
}

function RuleFields({ rule, at }: { rule: Rule; at: Keys }) {
  const { survey } = useEditing();
  const { set, problems } = usePlace(at);
  const own = { ...(rule.assignee && { assignee: rule.assignee }) };
  const hours = { ...(rule.replyWithinHours && { replyWithinHours: rule.replyWithinHours }) };
  return (
    <div class="fields">
      <KindAt
        at={[...at, 'on']}
        label={say.on}
        kind={rule.on}
        options={ruleKinds.map((value) => ({ value, text: say.kinds[value] }))}
        onChoose={(chosen) => {
          const kind: RuleKind | undefined = ruleKinds.find((one) => one === chosen);
          if (kind) set({ ...newRule(kind, survey), ...own, ...hours });
        }}
      />
      {problems.length > 0 && <p class="problem">{problems.join(' ')}</p>}
      <RuleMatter rule={rule} at={at} />
      <TextAt at={[...at, 'assignee']} label={say.assignee} hint={say.assigneeHint} maxLength={254} />
      <NumberAt at={[...at, 'replyWithinHours']} label={say.within} />
    </div>
  );
}

function RuleMatter({ rule, at }: { rule: Rule; at: Keys }) {
  const { survey } = useEditing();
  switch (rule.on) {
    case 'score':
      return (
        <>
          <ChoiceAt at={[...at, 'question']} label={say.question} options={scored(survey)} />
          <ChoiceAt at={[...at, 'atOrWorse']} label={say.atOrWorse} options={steps(survey, rule.question)} />
        </>
      );
    case 'keyword':
      return (
        <>
          <LinesAt at={[...at, 'words']} label={say.words} hint={say.wordsHint} />
          <ChoiceAt
            at={[...at, 'question']}
            label={say.question}
            none={say.everyText}
            options={written(survey)}
          />
        </>
      );
    case 'contact':
      return (
        <ChoiceAt
          at={[...at, 'question']}
          label={say.question}
          none={say.everyContact}
          options={survey.questions
            .filter(({ type }) => type === 'contact')
            .map(({ id, text }) => ({ value: id, text }))}
        />
      );
    case 'silence':
      return <NumberAt at={[...at, 'days']} label={say.days} least={30} />;
  }
}

function scored(survey: AuthoredSurvey): ChoiceOption[] {
  return survey.questions.flatMap((question): ChoiceOption[] => {
    if (!scaleOf(question)) return [];
    if (question.type !== 'matrix') return [{ value: question.id, text: question.text }];
    return question.rows.map((row) => ({
      value: `${question.id}/${row.id}`,
      text: `${question.text} · ${row.text}`,
    }));
  });
}

function steps(survey: AuthoredSurvey, path: string): ChoiceOption[] {
  const question = survey.questions.find(({ id }) => id === path.split('/')[0]);
  const scale = question && scaleOf(question);
  const bad: ChoiceOption = { value: 'bad', text: say.bad };
  if (!scale) return [bad];
  const all = Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index);
  return [bad, ...all.map((value) => ({ value, text: say.step(value) }))];
}

function written(survey: AuthoredSurvey): ChoiceOption[] {
  return survey.questions
    .filter((question) => question.type === 'text' || ('other' in question && Boolean(question.other)))
    .map(({ id, text }) => ({ value: id, text }));
}

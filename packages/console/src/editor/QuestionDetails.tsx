import { limits, scales } from '@cairn/schema/wire';
import type { AuthoredQuestion } from '../api/types.js';
import { CheckAt } from './CheckAt.js';
import { ChoiceAt, type ChoiceOption } from './ChoiceAt.js';
import { usePlace } from './editing.js';
import { NumberAt } from './NumberAt.js';
import { questionStrings as say } from './questionStrings.js';
import type { Keys } from './setIn.js';
import { TextAt } from './TextAt.js';

/** How a question of this type asks: everything about it that is not its words. */
export function QuestionDetails({ question, at }: { question: AuthoredQuestion; at: Keys }) {
  const here = (key: string): Keys => [...at, key];
  switch (question.type) {
    case 'ces':
      return <ChoiceAt at={here('scale')} label={say.scale} options={cesScales} />;
    case 'csat':
      return (
        <>
          <ChoiceAt at={here('scale')} label={say.scale} options={stepsOf('csat')} usual={5} />
          <ChoiceAt
            at={here('look')}
            label={say.look}
            options={looks('faces', 'stars', 'numbers')}
            usual="faces"
          />
        </>
      );
    case 'nps':
      return <ChoiceAt at={here('scale')} label={say.scale} options={npsScales} usual="0-10" />;
    case 'mood':
      return <ChoiceAt at={here('scale')} label={say.scale} options={stepsOf('mood')} usual={3} />;
    case 'rating':
      return (
        <>
          <ChoiceAt at={here('scale')} label={say.scale} options={stepsOf('rating')} usual={5} />
          <ChoiceAt at={here('look')} label={say.look} options={looks('numbers', 'stars')} usual="numbers" />
        </>
      );
    case 'expectation':
      return (
        <ChoiceAt at={here('good')} label={say.good} options={ends('more', 'less', 'neither')} usual="more" />
      );
    case 'yesno':
      return (
        <ChoiceAt at={here('good')} label={say.good} options={ends('yes', 'no', 'neither')} usual="yes" />
      );
    case 'matrix':
      return (
        <>
          <ChoiceAt at={here('scale')} label={say.scale} options={stepsOf('matrix')} usual={5} />
          <CheckAt at={here('notApplicable')} label={say.notApplicable} usual />
        </>
      );
    case 'choice':
    case 'choices':
      return (
        <>
          <CheckAt at={here('other')} label={say.other} />
          <CheckAt at={here('shuffle')} label={say.shuffle} />
          {question.type === 'choices' && <NumberAt at={here('most')} label={say.most} />}
        </>
      );
    case 'text':
      return (
        <>
          <ChoiceAt at={here('size')} label={say.size} options={sizes} usual="long" />
          <NumberAt at={here('maxChars')} label={say.maxChars} usual={1000} />
        </>
      );
    case 'contact':
      return <ContactFields at={here('fields')} />;
    case 'statement':
      return <StatementDetails question={question} at={at} />;
    default:
      return null;
  }
}

const cesScales: readonly ChoiceOption[] = (
  ['agree7', 'agree5', 'ease7', 'ease5', 'easy3', 'effort5'] as const
).map((value) => ({ value, text: say.scaleKind[value] }));

const npsScales: readonly ChoiceOption[] = [
  { value: '0-10', text: say.range(0, 10) },
  { value: '1-5', text: say.range(1, 5) },
];

const sizes: readonly ChoiceOption[] = (['short', 'long'] as const).map((value) => ({
  value,
  text: say.sizes[value],
}));

function stepsOf(type: 'csat' | 'mood' | 'rating' | 'matrix'): ChoiceOption[] {
  return Object.keys(scales[type]).map((steps) => ({ value: Number(steps), text: say.steps(Number(steps)) }));
}

function looks(...of: (keyof typeof say.looks)[]): ChoiceOption[] {
  return of.map((value) => ({ value, text: say.looks[value] }));
}

function ends(...of: (keyof typeof say.goodEnds)[]): ChoiceOption[] {
  return of.map((value) => ({ value, text: say.goodEnds[value] }));
}

const contactFields = ['name', 'email'] as const;

function ContactFields({ at }: { at: Keys }) {
  const { value, set, problems } = usePlace(at);
  const asked = Array.isArray(value) ? value : [...contactFields];
  return (
    <fieldset class="ticks">
      <legend>{say.fields}</legend>
      {contactFields.map((field) => (
        <label key={field} class="check">
          <input
            type="checkbox"
            checked={asked.includes(field)}
            onChange={({ currentTarget: { checked } }) =>
              set(contactFields.filter((one) => (one === field ? checked : asked.includes(one))))
            }
          />
          {field === 'name' ? say.fieldName : say.fieldEmail}
        </label>
      ))}
      {problems.length > 0 && <p class="problem">{problems.join(' ')}</p>}
    </fieldset>
  );
}

interface StatementDetailsProps {
  question: Extract<AuthoredQuestion, { type: 'statement' }>;
  at: Keys;
}

function StatementDetails({ question, at }: StatementDetailsProps) {
  const { set } = usePlace([...at, 'link']);
  return (
    <>
      {question.link ? (
        <>
          <TextAt
            at={[...at, 'link', 'url']}
            label={say.linkUrl}
            hint={say.linkUrlHint}
            isRequired
            maxLength={limits.maxPageChars}
          />
          <button type="button" class="link" onClick={() => set(undefined)}>
            {say.dropLink}
          </button>
        </>
      ) : (
        <button
          type="button"
          class="button small"
          onClick={() => set({ url: 'https://', text: say.linkText })}
        >
          {say.addLink}
        </button>
      )}
      <TextAt at={[...at, 'code']} label={say.code} maxLength={limits.maxIdChars} />
    </>
  );
}

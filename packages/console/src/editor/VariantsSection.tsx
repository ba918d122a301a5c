import { endLabels, freeId, limits, scaleOf, scales } from '@cairn/schema/wire';
import type { AuthoredQuestion, AuthoredSurvey } from '../api/types.js';
import { Confirm } from '../parts/Confirm.js';
import { Link } from '../parts/Link.js';
import { Panel } from '../parts/Panel.js';
import { hrefTo } from '../state/route.js';
import { ChoiceAt, type ChoiceOption } from './ChoiceAt.js';
import { useEditing, usePlace } from './editing.js';
import { lookStrings } from './lookStrings.js';
import { NumberAt } from './NumberAt.js';
import { questionStrings } from './questionStrings.js';
import { RestOf } from './RestOf.js';
import { sectionHref } from './sections.js';
import type { Keys } from './setIn.js';
import { TextAt } from './TextAt.js';
import { takenIds } from './takenIds.js';
import { variantStrings as say } from './variantStrings.js';

type Variant = NonNullable<AuthoredSurvey['variants']>[number];

/** Other ways to ask the same, each given to a share of the visitors. */
export function VariantsSection() {
  const { survey, live, canWrite } = useEditing();
  const { set } = usePlace(['variants']);
  const variants = survey.variants ?? [];
  const all = variants.reduce((sum, { weight = 1 }) => sum + weight, 1);
  const taken = takenIds({ survey, live }, ['variants']);
  return (
    <>
      <Panel title={say.title} lead={say.lead}>
        <p>{say.asWritten(percent(1, all))}</p>
        {canWrite && variants.length < limits.maxVariants && (
          <p class="row">
            <button
              type="button"
              class="button"
              onClick={() => set([...variants, { id: nextId(taken), questions: {} }])}
            >
              {say.add}
            </button>
          </p>
        )}
      </Panel>
      {variants.map((variant, index) => (
        <OneVariant
          key={variant.id}
          {...{ variant, index }}
          share={percent(variant.weight ?? 1, all)}
          onRemove={() => set(variants.length > 1 ? variants.filter((one) => one !== variant) : undefined)}
        />
      ))}
    </>
  );
}

/** `b`, `c`, …: what was written is a. */
function nextId(taken: readonly string[]): string {
  return (
    ['b', 'c', 'd', 'e', 'f'].find((id) => !taken.includes(id)) ??
    freeId('variant', { taken, fallback: 'variant' })
  );
}

function percent(part: number, whole: number): number {
  return Math.round((100 * part) / whole);
}

interface OneVariantProps {
  variant: Variant;
  index: number;
  share: number;
  onRemove: () => void;
}

function OneVariant({ variant, index, share, onRemove }: OneVariantProps) {
  const { survey, canWrite } = useEditing();
  const at: Keys = ['variants', index];
  return (
    <Panel title={say.name(variant.id)} lead={say.share(share)}>
      <RestOf keys={at} />
      <div class="pair">
        <NumberAt at={[...at, 'weight']} label={say.weight} hint={say.weightHint} usual={1} />
        <ChoiceAt
          at={[...at, 'placement']}
          label={lookStrings.appears}
          none={say.asSurvey}
          options={(['corner', 'bar', 'modal'] as const).map((value) => ({
            value,
            text: lookStrings.placements[value],
          }))}
        />
      </div>
      {survey.questions.map((question) => (
        <VariedQuestion key={question.id} question={question} at={[...at, 'questions', question.id]} />
      ))}
      {Object.keys(survey.locales ?? {}).length > 0 && (
        <p>
          <Link href={hrefTo(sectionHref(survey.id, 'languages'), { variant: variant.id })}>
            {say.languages}
          </Link>
        </p>
      )}
      {canWrite && (
        <Confirm
          button={say.remove}
          question={say.removeQuestion(variant.id)}
          act={say.removeAct(variant.id)}
          run={() => {
            onRemove();
            return Promise.resolve();
          }}
        />
      )}
    </Panel>
  );
}

/** What a variant asks otherwise; what is left empty stays as it was written. */
function VariedQuestion({ question, at }: { question: AuthoredQuestion; at: Keys }) {
  const scaleOptions = scalesOf(question);
  const looks = question.type === 'csat' ? ['faces', 'stars', 'numbers'] : ['numbers', 'stars'];
  return (
    <fieldset class="varied">
      <legend>{question.text}</legend>
      <TextAt at={[...at, 'text']} label={say.text} placeholder={question.text} lines="several" />
      <div class="pair">
        {scaleOptions.length > 1 && (
          <ChoiceAt
            at={[...at, 'scale']}
            label={questionStrings.scale}
            none={say.asSurvey}
            options={scaleOptions}
          />
        )}
        {(question.type === 'csat' || question.type === 'rating') && (
          <ChoiceAt
            at={[...at, 'look']}
            label={questionStrings.look}
            none={say.asSurvey}
            options={looks.map((value) => ({
              value,
              text: questionStrings.looks[value as keyof typeof questionStrings.looks], // names of looks
            }))}
          />
        )}
      </div>
      <VariedLabels question={question} at={[...at, 'labels']} />
    </fieldset>
  );
}

/** Both ends, or neither: the first that is written takes the other along. */
function VariedLabels({ question, at }: { question: AuthoredQuestion; at: Keys }) {
  const { value, set } = usePlace(at);
  const scale = scaleOf(question);
  if (!scale || question.type === 'matrix') return null;
  const usual = ('labels' in question && question.labels) || endLabels(scale.name);
  if (value === undefined) {
    return (
      <button type="button" class="button small" onClick={() => set({ ...usual })}>
        {say.ownLabels}
      </button>
    );
  }
  return (
    <div class="pair">
      <TextAt at={[...at, 'low']} label={say.low} isRequired />
      {question.type === 'expectation' && <TextAt at={[...at, 'middle']} label={say.middle} isRequired />}
      <TextAt at={[...at, 'high']} label={say.high} isRequired />
      <button type="button" class="link" onClick={() => set(undefined)}>
        {say.usualLabels}
      </button>
    </div>
  );
}

function scalesOf(question: AuthoredQuestion): ChoiceOption[] {
  switch (question.type) {
    case 'ces':
      return Object.keys(scales.ces).map((value) => ({
        value,
        text: questionStrings.scaleKind[value as keyof typeof scales.ces], // keys of the table itself
      }));
    case 'nps':
      return Object.keys(scales.nps).map((value) => ({ value, text: value }));
    case 'csat':
    case 'mood':
    case 'rating':
    case 'matrix':
      return Object.keys(scales[question.type]).map((steps) => ({
        value: Number(steps),
        text: questionStrings.steps(Number(steps)),
      }));
    default:
      return [];
  }
}

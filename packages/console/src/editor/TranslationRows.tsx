import { limits } from '@cairn/schema/wire';
import type { AuthoredSurvey } from '../api/types.js';
import { Field } from '../parts/Field.js';
import { usePlace } from './editing.js';
import { languagesStrings as say } from './languagesStrings.js';
import type { Keys } from './setIn.js';
import {
  type TranslationField,
  translationFields,
  translationOf,
  withTranslation,
} from './translationFields.js';

interface TranslationRowsProps {
  /** Where the translation stands in the survey. */
  at: Keys;
  language: string;
  /** The survey in the words that are translated. */
  survey: AuthoredSurvey;
}

/** Every text beside its translation, question by question; what is missing is marked. */
export function TranslationRows({ at, language, survey }: TranslationRowsProps) {
  const translation = usePlace(at);
  return (
    <ol class="translations">
      {translationFields(survey).map((field) => (
        <Row
          key={field.keys.join('.')}
          {...{ field, language }}
          at={at}
          // A language of which the last word goes stays a language of the survey.
          onInput={(text) => translation.set(withTranslation(translation.value ?? {}, field, text))}
        />
      ))}
    </ol>
  );
}

interface RowProps {
  field: TranslationField;
  at: Keys;
  language: string;
  onInput: (text: string) => void;
}

function Row({ field, at, language, onInput }: RowProps) {
  const { problems, advice } = usePlace([...at, ...field.keys]);
  const translation = usePlace(at);
  const value = translationOf(translation.value, field);
  return (
    <li class={value ? '' : 'missing'}>
      <div class="original">
        <span class="meta">{field.label}</span>
        <p>{field.original}</p>
      </div>
      <Field
        label={value ? language : say.missingIn(language)}
        value={value}
        {...{ problems, advice, onInput }}
        maxLength={limits.maxTextChars}
        lines={field.keys.at(-1) === 'text' ? 'several' : 'one'}
      />
    </li>
  );
}

import { limits } from '@cairn/schema/wire';
import { Field } from '../parts/Field.js';
import { usePlace } from './editing.js';
import type { Keys } from './setIn.js';

interface TextAtProps {
  at: Keys;
  label: string;
  hint?: string;
  placeholder?: string;
  lines?: 'one' | 'several';
  /** Stays in the document when it is empty, so that the collector can say that it is missing. */
  isRequired?: boolean;
  maxLength?: number;
  /** The id of a list of values to offer. */
  list?: string;
}

/** A text of the survey; an empty one is left out. */
export function TextAt({ at, isRequired = false, maxLength = limits.maxTextChars, ...rest }: TextAtProps) {
  const { value, set, problems, advice } = usePlace(at);
  return (
    <Field
      {...rest}
      {...{ problems, advice, maxLength }}
      value={typeof value === 'string' ? value : ''}
      onInput={(text) => set(text === '' && !isRequired ? undefined : text)}
    />
  );
}

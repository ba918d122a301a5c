import { Field } from '../parts/Field.js';
import { withOptional } from '../surveys/edit.js';
import { editingStrings as say } from './editingStrings.js';

interface Named {
  name: string;
  description?: string | undefined;
}

interface NameFieldsProps<T extends Named> {
  of: T;
  /** What to write into the description. */
  hint: string;
  change: (to: (before: T) => T) => void;
}

/** What people read of a stage or a touchpoint. */
export function NameFields<T extends Named>({ of, hint, change }: NameFieldsProps<T>) {
  const { name, description = '' } = of;
  return (
    <>
      <Field
        label={say.name}
        value={name}
        maxLength={200}
        onInput={(text) => change((before) => ({ ...before, name: text }))}
        problems={[]}
      />
      <Field
        label={say.description}
        value={description}
        hint={hint}
        lines="several"
        maxLength={200}
        onInput={(text) => change((before) => withOptional(before, 'description', text))}
        problems={[]}
      />
    </>
  );
}

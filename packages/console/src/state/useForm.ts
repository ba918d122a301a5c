import { useEffect, useState } from 'preact/hooks';
import { holdHere } from './leaving.js';
import { type Refused, useSubmit } from './useSubmit.js';

export interface Form<Values> {
  values: Values;
  /** Changes some of them. */
  set: (change: Partial<Values>) => void;
  isChanged: boolean;
  isSending: boolean;
  /** Was saved here, and not changed since. */
  isSaved: boolean;
  refused: Refused | undefined;
  submit: () => Promise<void>;
  discard: () => void;
}

/**
 * What stands in a form beside what is stored. Nothing counts as saved before the collector has said so, and what it
 * says, not what was typed, is shown from then on; what is typed while it is being saved stays, to be saved next.
 */
export function useForm<Values extends object>(
  stored: Values,
  save: (values: Values) => Promise<Values>,
): Form<Values> {
  const [known, setKnown] = useState(stored);
  const [values, setValues] = useState(stored);
  const [isSaved, setSaved] = useState(false);
  const { isSending, refused, submit } = useSubmit(async () => {
    const after = await save(values);
    setKnown(after);
    setValues((now) => afterSave(now, values, after));
    setSaved(true);
  });
  const isChanged = JSON.stringify(values) !== JSON.stringify(known);
  useGuard(isChanged);
  return {
    ...{ values, isChanged, isSending, refused },
    isSaved: isSaved && !isChanged,
    set: (change) => setValues((before) => ({ ...before, ...change })),
    submit: async () => {
      if (isChanged) await submit();
    },
    discard: () => setValues(known),
  };
}

/** What the collector has made of what was sent, but for the fields that somebody has changed meanwhile. */
function afterSave<Values extends object>(now: Values, sent: Values, after: Values): Values {
  const typed = Object.entries(now).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(sent, name)),
  );
  return { ...after, ...Object.fromEntries(typed) };
}

/** Asks before the page is closed, or another screen is gone to, over what is not saved. */
function useGuard(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    const release = holdHere();
    return () => {
      removeEventListener('beforeunload', ask);
      release();
    };
  }, [isChanged]);
}

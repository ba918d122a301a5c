import { sentence } from '../format.js';
import { AdviceList } from '../parts/AdviceList.js';
import { adviceUnder, isWithin } from '../surveys/advice.js';
import { placePath, useEditing } from './editing.js';
import type { Keys } from './setIn.js';

interface RestOfProps {
  /** What it is about: a question, a section, everything. */
  keys: Keys;
  /** What of it is told elsewhere, beside the fields that are on the page. */
  except?: readonly Keys[];
}

/** Whatever is wrong or unwise about a part of the survey and stands beside no field, so that nothing goes unsaid. */
export function RestOf({ keys, except = [] }: RestOfProps) {
  const { path, findings, advice, shown } = useEditing();
  const here = placePath(path, keys);
  const told = shown.paths.value;
  const others = except.map((one) => placePath(path, one));
  const isElsewhere = (at: string) => told.has(at) || others.some((other) => isWithin(at, other));
  const wrong = findings.filter((one) => isWithin(one.path, here) && !isElsewhere(one.path));
  return (
    <>
      {wrong.map((one) => (
        <p key={`${one.path} ${one.message}`} class="problem" role="alert">
          {one.path.length > here.length && (
            <span class="meta">{one.path.slice(here.length).replace(/^\./, '')}</span>
          )}{' '}
          {sentence(one.message)}
        </p>
      ))}
      <AdviceList advice={adviceUnder(advice, here, isElsewhere)} under={here} />
    </>
  );
}

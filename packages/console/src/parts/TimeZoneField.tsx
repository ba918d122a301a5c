import { useId } from 'preact/hooks';
import { Field } from './Field.js';

interface TimeZoneFieldProps {
  label: string;
  value: string;
  hint: string;
  onInput: (zone: string) => void;
  problems: string[];
}

/** A time zone by its name in the IANA database; every one that the browser knows is offered. */
export function TimeZoneField(props: TimeZoneFieldProps) {
  const zones = useId();
  return (
    <>
      <Field list={zones} {...props} />
      <datalist id={zones}>
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
}

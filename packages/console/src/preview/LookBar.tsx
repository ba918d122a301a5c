import type { Manifest, ManifestSurvey } from '@cairn/schema/wire';
import { Choice } from '../parts/Choice.js';
import { Link } from '../parts/Link.js';
import { hrefTo } from '../state/route.js';
import { navigate, place } from '../state/router.js';
import { languageName, localesOf } from './localesOf.js';
import { devices, directions, type Look, schemes } from './look.js';
import { previewStrings as say } from './previewStrings.js';

interface LookBarProps {
  manifest: Manifest;
  survey: ManifestSurvey;
  look: Look;
}

/** On which device, in which colours, language and variant; all of it is in the address. */
export function LookBar({ manifest, survey, look }: LookBarProps) {
  const locales = localesOf(manifest, survey);
  return (
    <div class="look-bar">
      <Switch name="device" label={say.device} options={devices} words={say.devices} chosen={look.device} />
      <Switch name="scheme" label={say.scheme} options={schemes} words={say.schemes} chosen={look.scheme} />
      <div class="filters">
        {locales.length > 1 && (
          <Choice
            label={say.locale}
            value={look.locale}
            any={languageName(manifest.locale)}
            options={locales.slice(1).map((id) => ({ id, name: languageName(id) }))}
            onChoose={(locale) => go({ locale })}
          />
        )}
        {survey.variants && (
          <Choice
            label={say.variant}
            value={look.variant}
            any={say.original}
            options={survey.variants.map(({ id }) => ({ id, name: id }))}
            onChoose={(variant) => go({ variant })}
          />
        )}
        <Choice
          label={say.direction}
          value={look.direction}
          any={say.ofLanguage}
          options={directions.map((id) => ({ id, name: say.directions[id] }))}
          onChoose={(direction) => go({ direction })}
        />
      </div>
    </div>
  );
}

interface SwitchProps<Option extends string> {
  name: string;
  label: string;
  options: readonly Option[];
  words: Readonly<Record<Option, string>>;
  chosen: Option;
}

function Switch<Option extends string>({ name, label, options, words, chosen }: SwitchProps<Option>) {
  return (
    <nav class="switch" aria-label={label}>
      {options.map((option) => (
        <Link key={option} href={hrefWith({ [name]: option })} current={option === chosen}>
          {words[option]}
        </Link>
      ))}
    </nav>
  );
}

/** This address with something else in it. */
function hrefWith(change: Record<string, string>): string {
  const { path, query } = place.value;
  return hrefTo(path, { ...Object.fromEntries(query), ...change });
}

function go(change: Record<string, string>): void {
  navigate(hrefWith(change), { replace: true });
}

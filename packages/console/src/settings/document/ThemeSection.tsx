import type { ManifestTheme } from '@cairn/schema/wire';
import { lookWords } from '../../lookWords.js';
import { Panel } from '../../parts/Panel.js';
import { SelectField } from '../../parts/SelectField.js';
import type { Draft } from '../../surveys/createDraft.js';
import { ColourField } from './ColourField.js';
import { DraftSection } from './DraftSection.js';
import { documentStrings } from './documentStrings.js';
import { type AuthoredTheme, type Changes, editSettings, withChanges } from './editSettings.js';
import { NumberField } from './NumberField.js';
import { SampleCard } from './SampleCard.js';
import { choices, colours, type Mode, shownTheme } from './themeTokens.js';

const say = documentStrings.theme;

/** How the widget looks on every survey that has no theme of its own. */
export function ThemeSection({ project }: { project: string }) {
  return <DraftSection project={project}>{(draft) => <Theme draft={draft} />}</DraftSection>;
}

function Theme({ draft }: { draft: Draft }) {
  const written = draft.document.value.settings?.theme ?? {};
  const theme = shownTheme(written);
  if (!theme) return null;
  const change = (to: Changes<AuthoredTheme>) =>
    draft.edit((before) => {
      const after = withChanges(before.settings?.theme ?? {}, to);
      return editSettings(before, { theme: Object.keys(after).length ? after : undefined });
    });
  return (
    <>
      <Panel title={say.title} lead={say.lead}>
        <div class="samples">
          <SampleCard theme={theme} mode="light" />
          <SampleCard theme={theme} mode="dark" />
        </div>
      </Panel>
      <Colours mode="light" {...{ written, theme, change }} />
      <Colours mode="dark" {...{ written, theme, change }} />
      <Shape {...{ written, change }} />
    </>
  );
}

interface PartProps {
  written: AuthoredTheme;
  change: (to: Changes<AuthoredTheme>) => void;
}

function Colours({ mode, written, theme, change }: PartProps & { mode: Mode; theme: ManifestTheme }) {
  const own = (mode === 'light' ? written : written.dark) ?? {};
  return (
    <Panel title={say.colours(say.mode[mode])} lead={say.coloursLead[mode]}>
      <div class="form two">
        {colours.map((colour) => (
          <ColourField
            key={colour}
            label={lookWords.colour[colour]}
            value={own[colour]}
            computed={theme[mode][colour]}
            onChange={(value) => {
              if (mode === 'light') return change({ [colour]: value });
              const dark = withChanges(written.dark ?? {}, { [colour]: value });
              change({ dark: Object.keys(dark).length ? dark : undefined });
            }}
          />
        ))}
      </div>
    </Panel>
  );
}

function Shape({ written, change }: PartProps) {
  return (
    <Panel title={say.shape}>
      <div class="form two">
        <NumberField
          label={say.radius}
          value={written.radius}
          usual={12}
          range={[0, 28]}
          isWhole
          problem={say.radiusWrong}
          onChange={(radius) => change({ radius })}
        />
        {(['mode', 'font', 'density', 'shadow', 'position'] as const).map((name) => (
          <SelectField
            key={name}
            label={lookWords.choices[name].label}
            value={written[name] ?? choices[name][0]}
            options={choices[name].map((value) => ({ value, text: wordOf(name, value) }))}
            onChoose={(value) => change({ [name]: value === choices[name][0] ? undefined : value })}
          />
        ))}
      </div>
    </Panel>
  );
}

function wordOf(name: keyof typeof choices, value: string): string {
  const words: Record<string, string> = lookWords.choices[name].values;
  return words[value] ?? value;
}

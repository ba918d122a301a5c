import { lookWords } from '../lookWords.js';
import { Panel } from '../parts/Panel.js';
import { ChoiceAt } from './ChoiceAt.js';
import { ColourAt } from './ColourAt.js';
import { lookStrings as say } from './lookStrings.js';
import { NumberAt } from './NumberAt.js';
import type { Keys } from './setIn.js';

const placements = ['corner', 'bar', 'modal', 'inline', 'tab'] as const;
const colours = ['accent', 'surface', 'text', 'muted', 'border'] as const;

/** Where the survey appears, and how it looks where that differs from the project. */
export function LookSection() {
  return (
    <>
      <Panel title={say.placement}>
        <ChoiceAt
          at={['placement']}
          label={say.appears}
          usual="corner"
          options={placements.map((value) => ({ value, text: say.placements[value] }))}
        />
      </Panel>
      <Panel title={say.theme} lead={say.themeLead}>
        <div class="pair">
          <ThemeChoice name="mode" />
          <ThemeChoice name="font" />
          <ThemeChoice name="density" />
          <ThemeChoice name="shadow" />
          <ThemeChoice name="position" />
          <NumberAt at={['theme', 'radius']} label={say.radius} />
        </div>
      </Panel>
      <Panel title={say.colours} lead={say.coloursLead}>
        <Palette at={['theme']} />
      </Panel>
      <Panel title={say.darkColours} lead={say.darkColoursLead}>
        <Palette at={['theme', 'dark']} />
      </Panel>
    </>
  );
}

function ThemeChoice({ name }: { name: keyof typeof lookWords.choices }) {
  const { label, values } = lookWords.choices[name];
  return (
    <ChoiceAt
      at={['theme', name]}
      label={label}
      none={say.asProject}
      options={Object.entries(values).map(([value, text]) => ({ value, text }))}
    />
  );
}

function Palette({ at }: { at: Keys }) {
  return (
    <div class="pair">
      {colours.map((name) => (
        <ColourAt key={name} at={[...at, name]} label={lookWords.colour[name]} />
      ))}
    </div>
  );
}

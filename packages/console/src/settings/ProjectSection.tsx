import { getSettings, putSettings } from '../api/settingsApi.js';
import type { ProjectSettings } from '../api/settingsTypes.js';
import { Field } from '../parts/Field.js';
import { Notice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { TimeZoneField } from '../parts/TimeZoneField.js';
import { WhenLoaded } from '../parts/WhenLoaded.js';
import { askSession } from '../state/session.js';
import { useForm } from '../state/useForm.js';
import { useLoad } from '../state/useLoad.js';
import { LinesField } from './LinesField.js';
import { originProblem, originsIn } from './originLines.js';
import { SaveBar } from './SaveBar.js';
import { settingsStrings } from './settingsStrings.js';

const say = settingsStrings.project;

/** Name, calendar and the sites that may send answers. */
export function ProjectSection({ project, isOwner }: { project: string; isOwner: boolean }) {
  const { loaded, again } = useLoad(project, () => getSettings(project));
  return (
    <Panel title={settingsStrings.section.project} lead={isOwner ? say.lead : `${say.lead} ${say.readOnly}`}>
      <WhenLoaded loaded={loaded} again={again}>
        {(settings) =>
          isOwner ? <ProjectForm project={project} settings={settings} /> : <ProjectFacts {...settings} />
        }
      </WhenLoaded>
    </Panel>
  );
}

function ProjectFacts({ name, timeZone, origins }: ProjectSettings) {
  return (
    <dl class="facts">
      <dt>{say.name}</dt>
      <dd>{name}</dd>
      <dt>{say.timeZone}</dt>
      <dd>{timeZone}</dd>
      <dt>{say.origins}</dt>
      <dd>{origins.join(', ') || say.noOrigins}</dd>
    </dl>
  );
}

interface Written {
  name: string;
  timeZone: string;
  origins: string;
}

const writtenOf = ({ name, timeZone, origins }: ProjectSettings): Written => ({
  ...{ name, timeZone },
  origins: origins.join('\n'),
});

function ProjectForm({ project, settings }: { project: string; settings: ProjectSettings }) {
  const form = useForm(writtenOf(settings), async ({ origins, ...written }) => {
    const saved = await putSettings(project, { ...written, origins: originsIn(origins) });
    await askSession(); // the name stands at the top of every screen
    return writtenOf(saved);
  });
  const { values, set, refused, submit } = form;
  const wrongOrigins = originProblem(refused, values.origins);
  const problemsOf = (field: string) => (refused?.field === field ? [refused.message] : []);
  const isPlaced = wrongOrigins !== undefined || ['name', 'timeZone'].includes(refused?.field ?? '');
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field
        label={say.name}
        value={values.name}
        maxLength={100}
        onInput={(name) => set({ name })}
        problems={problemsOf('name')}
      />
      <TimeZoneField
        label={say.timeZone}
        value={values.timeZone}
        hint={say.timeZoneHint}
        onInput={(timeZone) => set({ timeZone })}
        problems={problemsOf('timeZone')}
      />
      <LinesField
        label={say.origins}
        value={values.origins}
        hint={say.originsHint}
        problem={wrongOrigins}
        onInput={(origins) => set({ origins })}
      />
      {!originsIn(values.origins).length && (
        <Notice>
          <p>{say.noOrigins}</p>
        </Notice>
      )}
      <SaveBar {...form} refused={isPlaced ? undefined : refused} />
    </form>
  );
}

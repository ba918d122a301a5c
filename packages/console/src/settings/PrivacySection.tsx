import { getSettings } from '../api/settingsApi.js';
import { Panel } from '../parts/Panel.js';
import { WhenLoaded } from '../parts/WhenLoaded.js';
import { useLoad } from '../state/useLoad.js';
import { IdentityProof } from './IdentityProof.js';
import { OnePerson } from './OnePerson.js';
import { Retention } from './Retention.js';
import { settingsStrings } from './settingsStrings.js';

const say = settingsStrings.privacy;

/** How long answers are kept, whose names are believed, and what is held of one person. */
export function PrivacySection({ project }: { project: string }) {
  const settings = useLoad(project, () => getSettings(project));
  return (
    <>
      <Panel title={say.keepTitle} lead={say.keepLead}>
        <WhenLoaded {...settings} rows={1}>
          {({ retentionDays }) => <Retention project={project} retentionDays={retentionDays} />}
        </WhenLoaded>
      </Panel>
      <Panel title={say.proveTitle} lead={say.proveLead}>
        <IdentityProof project={project} />
      </Panel>
      <Panel title={say.personTitle} lead={say.personLead}>
        <OnePerson project={project} />
      </Panel>
    </>
  );
}

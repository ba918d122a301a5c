import type { Role } from '../api/types.js';
import { Link } from '../parts/Link.js';
import { lazily } from '../parts/lazily.js';
import { Notice } from '../parts/Notice.js';
import { Screen } from '../parts/Screen.js';
import { SectionNav } from '../parts/SectionNav.js';
import { AuditSection } from '../settings/AuditSection.js';
import { DigestSection } from '../settings/DigestSection.js';
import { KeysSection } from '../settings/KeysSection.js';
import { PeopleSection } from '../settings/PeopleSection.js';
import { PrivacySection } from '../settings/PrivacySection.js';
import { ProjectSection } from '../settings/ProjectSection.js';
import { mayOpen, type Section, sectionHref, sectionOf, sections } from '../settings/sections.js';
import { settingsStrings as say } from '../settings/settingsStrings.js';
import { WebhooksSection } from '../settings/WebhooksSection.js';
import { session } from '../state/session.js';

const JourneySection = lazily(async () => (await import('../settings/JourneySection.js')).JourneySection);
const AccountSection = lazily(
  async () => (await import('../settings/account/AccountSection.js')).AccountSection,
);
const DataSection = lazily(async () => (await import('../settings/data/DataSection.js')).DataSection);
const LettersSection = lazily(
  async () => (await import('../settings/data/LettersSection.js')).LettersSection,
);
const FatigueSection = lazily(
  async () => (await import('../settings/document/FatigueSection.js')).FatigueSection,
);
const TargetsSection = lazily(
  async () => (await import('../settings/document/TargetsSection.js')).TargetsSection,
);
const ThemeSection = lazily(async () => (await import('../settings/document/ThemeSection.js')).ThemeSection);
const LanguagesSection = lazily(
  async () => (await import('../settings/document/LanguagesSection.js')).LanguagesSection,
);

/** Everything that is decided once for the whole project, a part at a time. */
export function SettingsScreen({ project, section: named }: { project: string; section: string }) {
  const section = sectionOf(named);
  const role = session.value.is === 'in' ? session.value.project.role : 'viewer';
  return (
    <Screen title={section && section !== 'project' ? say.section[section] : say.title}>
      <div class="settings">
        <SectionNav label={say.sections} current={section}>
          {sections.map((one) => (
            <Link key={one} href={sectionHref(one)} current={one === section}>
              {say.section[one]}
            </Link>
          ))}
        </SectionNav>
        <div class="panels">
          {section ? <OpenSection key={section} {...{ project, section, role }} /> : <NoSection />}
        </div>
      </div>
    </Screen>
  );
}

function NoSection() {
  return (
    <Notice title={say.missing}>
      <p>
        <Link href="/settings">{say.missingGo}</Link>
      </p>
    </Notice>
  );
}

function OpenSection({ project, section, role }: { project: string; section: Section; role: Role }) {
  if (!mayOpen(section, role)) {
    return (
      <Notice title={say.ownersOnly}>
        <p>{say.ownersOnlyLead}</p>
      </Notice>
    );
  }
  switch (section) {
    case 'project':
      return <ProjectSection project={project} isOwner={role === 'owner'} />;
    case 'journey':
      return <JourneySection project={project} />;
    case 'fatigue':
      return <FatigueSection project={project} />;
    case 'targets':
      return <TargetsSection project={project} />;
    case 'theme':
      return <ThemeSection project={project} />;
    case 'languages':
      return <LanguagesSection project={project} />;
    case 'people':
      return <PeopleSection project={project} />;
    case 'keys':
      return <KeysSection project={project} />;
    case 'webhooks':
      return <WebhooksSection project={project} />;
    case 'privacy':
      return <PrivacySection project={project} />;
    case 'audit':
      return <AuditSection project={project} />;
    case 'letters':
      return <LettersSection project={project} />;
    case 'data':
      return <DataSection project={project} />;
    case 'account':
      return <AccountSection />;
    case 'digest':
      return <DigestSection project={project} />;
  }
}

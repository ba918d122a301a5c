import { language, speak } from '../language.js';
import { appearances, chooseAppearance } from '../state/appearance.js';
import { projectHref } from '../state/chosenProject.js';
import { openOverlay } from '../state/overlay.js';
import { type SessionState, signOut } from '../state/session.js';
import type { Entry } from './paletteEntries.js';
import { paletteStrings as say } from './paletteStrings.js';

const deed = (id: string, text: string, run: () => void): Entry => ({
  ...{ id: `action ${id}`, kind: 'action', text, act: { run } },
});

/** What can be done from anywhere, and the other projects. */
export function deedsFor(now: SessionState): Entry[] {
  const { projects, project, mayCreateProjects } =
    now.is === 'in' ? now : { projects: [], project: undefined, mayCreateProjects: false };
  return [
    ...appearances.map((one) => deed(one, say.action[one], () => chooseAppearance(one))),
    deed('language', say.action.otherLanguage, () => speak(language === 'de' ? 'en' : 'de')),
    deed('keys', say.action.keys, () => openOverlay('keys')),
    ...projects
      .filter(({ id }) => id !== project?.id)
      .map(({ id, name }) =>
        deed(`project ${id}`, say.project(name), () => location.assign(projectHref(id))),
      ),
    ...(mayCreateProjects
      ? [deed('newProject', say.action.newProject, () => location.assign('/welcome?new=1'))]
      : []),
    deed('signOut', say.action.signOut, () => void signOut()),
  ];
}

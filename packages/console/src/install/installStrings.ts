import { inLanguage } from '../language.js';
import { installGerman } from './installStrings.de.js';
import type { Way } from './snippets.js';

/** Every word of Install, fetched together with it. */
const english = {
  title: 'Install',
  lead: 'Two lines in your page, one line for each moment, and the first answer arrives here.',
  ways: 'Way of installing',
  way: {
    script: 'Script tag',
    pinned: 'Pinned script',
    npm: 'npm',
    react: 'React',
    vue: 'Vue',
    tagManager: 'Tag manager',
  } satisfies Record<Way, string>,
  about: {
    script: 'Into the <head> of every page. It loads beside the page and never holds it up.',
    pinned:
      'The same script under a name whose content never changes; browsers refuse it if a byte differs. Change both when you update.',
    npm: 'For apps that are bundled. Call init once, in the browser; on a server it does nothing.',
    react: 'For React and Next.js: a client component around your app.',
    vue: 'For Vue and Nuxt: a plugin, on the client.',
    tagManager:
      'Make a tag of the kind “Custom HTML”, paste this, and let it fire on all pages. A tag manager’s consent settings decide when it loads.',
  } satisfies Record<Way, string>,
  npmInstall: 'In your terminal',
  snippet: 'Into your page',
  code: 'Into your app',
  moment: 'Where a moment happens',
  momentLead: 'Report it when it is over: the order is placed, the article is read.',
  policy: 'Content-Security-Policy',
  policyLead: 'If your site sends one, add these. The hash lets the one inline line run, and no other.',
  origins: 'Sites that may send',
  originsLead: 'Answers from other sites are refused.',
  originsNone: 'No site is listed, so every browser is refused.',
  originsGo: 'Change them in the settings',
  checkTitle: 'Does it arrive?',
  waiting: 'Waiting for the first answer',
  waitingLead: 'Open your page, answer a question there, and look here. It takes a second.',
  away: 'The live line is down; looking again.',
  arrived: (when: string, site: string | undefined) =>
    site ? `Last answer received ${when} from ${site}` : `Last answer received ${when}`,
  first: (when: string, site: string | undefined) =>
    site ? `First answer received ${when} from ${site}` : `First answer received ${when}`,
  heard: (site: string | undefined) => (site ? `Answers arrive from ${site}` : 'Answers arrive'),
  arrivedGo: 'See the answers',
  noDocument: 'Nothing is published yet, so nobody is asked anything.',
  noDocumentGo: 'Look over the surveys and publish',
};

export type InstallStrings = typeof english;
export const installStrings = inLanguage(english, installGerman);

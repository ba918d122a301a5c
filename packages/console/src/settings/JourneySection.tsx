import { JourneyEditor } from '../journeyEditing/JourneyEditor.js';
import { hrefTo } from '../state/route.js';
import { sectionHref } from './sections.js';

/** The journey, to be changed without its figures. */
export function JourneySection({ project }: { project: string }) {
  return <JourneyEditor project={project} hrefOf={(at) => hrefTo(sectionHref('journey'), { at })} />;
}

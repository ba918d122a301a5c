import { count, list } from '../format.js';
import { inLanguage } from '../language.js';
import { editingGerman } from './editingStrings.de.js';

/** Every word of editing the journey. */
const english = {
  lead: 'Choose a stage or a touchpoint to change it. Drag to move, or hold Alt and press an arrow key.',
  viewer: 'Editors and owners change the journey.',
  path: 'Stages and their touchpoints',
  stageOf: (name: string) => `Stage ${name}`,
  touchpointsIn: (stage: string) => `Touchpoints in ${stage}`,
  empty: 'Nothing here yet. Drop a touchpoint, or add one.',
  open: (name: string) => `Change ${name}`,
  moveBack: (name: string) => `Move ${name} to the stage before`,
  moveOn: (name: string) => `Move ${name} to the next stage`,
  moveUp: (name: string) => `Move ${name} up`,
  moveDown: (name: string) => `Move ${name} down`,
  stageBack: (name: string) => `Move the stage ${name} back along the path`,
  stageOn: (name: string) => `Move the stage ${name} on along the path`,
  chooseHint: 'Nothing is chosen. Choose a stage or a touchpoint on the path.',
  gone: 'It is not in the draft any more.',
  close: 'Close',

  add: 'Add',
  addTouchpoint: 'Add a touchpoint',
  addTouchpointIn: (stage: string) => `Add a touchpoint to ${stage}`,
  newTouchpoint: 'What happens there',
  newTouchpointPlaceholder: 'Places an order',
  addStage: 'Add a stage',
  newStage: 'Name of the new stage',
  newStagePlaceholder: 'Renewal',
  code: 'Name in the code',
  codeHint: 'Pages report the moment by it, so it stays as it is.',
  codeNewHint: 'Pages report the moment by it. Lower-case letters, digits, dots and dashes.',
  codeTaken: 'There is one of this name already.',
  codeWrong: 'Use lower-case letters and digits, joined by single dots, dashes or underscores.',

  name: 'Name',
  description: 'Description',
  descriptionHint: 'For your team: what happens here, and when it is reported.',
  stageDescriptionHint: 'For your team: what belongs into this stage.',
  importance: 'Importance',
  importances: ['1, little', '2', '3, some', '4', '5, decisive'],
  importanceHint: 'It weighs what to fix first.',
  owner: 'Who can mend it',
  ownerPlaceholder: 'Team or person',
  stage: 'Stage',
  target: 'Targets are set by scale, for the whole project.',
  targetGo: 'Targets',

  remove: 'Remove',
  removeTouchpointAsk: (name: string, alsoAsking: readonly string[]) =>
    `Remove “${name}” from the journey?${
      alsoAsking.length
        ? ` ${list(alsoAsking)} ask${alsoAsking.length === 1 ? 's' : ''} elsewhere from then on.`
        : ''
    } Answers that were given here stay, and are seen again when a touchpoint of this name in the code comes back.`,
  removeTouchpointAct: (name: string) => `Remove “${name}”`,
  removeStageAsk: (name: string, touchpoints: number, heir: string) =>
    touchpoints
      ? `Remove the stage “${name}”? ${count(touchpoints, 'touchpoint goes', 'touchpoints go')} to “${heir}”, with all answers.`
      : `Remove the stage “${name}”? It has no touchpoints, so no answers are touched.`,
  removeStageAct: (name: string) => `Remove the stage “${name}”`,
  lastStage: 'A journey needs at least one stage.',
  asksOnlyHere: (surveys: readonly string[]) =>
    `${list(surveys)} ask${surveys.length === 1 ? 's' : ''} only here. Let ${surveys.length === 1 ? 'it' : 'them'} ask elsewhere first, then remove the touchpoint.`,

  told: {
    moved: (name: string, place: number, of: number, stage: string) =>
      `“${name}” is ${place} of ${of} in ${stage} now.`,
    stageMoved: (name: string, place: number, of: number) => `The stage “${name}” is ${place} of ${of} now.`,
    atEnd: (name: string) => `“${name}” cannot go further that way.`,
    added: (name: string) => `“${name}” is added.`,
    removed: (name: string) => `“${name}” is removed. Publish to make it so for visitors.`,
  },
};

export type EditingStrings = typeof english;
export const editingStrings = inLanguage(english, editingGerman);

import type { AuthoredSurvey } from '../api/types.js';

type Trigger = NonNullable<AuthoredSurvey['trigger']>;
export type TriggerKind = Trigger['on'];

/** What each kind of trigger needs to know, in the order of its fields. */
export const triggerFields: Record<TriggerKind, readonly string[]> = {
  touchpoint: ['delaySeconds'],
  url: ['url', 'delaySeconds'],
  click: ['selector', 'url', 'delaySeconds'],
  visible: ['selector', 'url', 'delaySeconds'],
  removed: ['selector', 'url', 'delaySeconds'],
  scroll: ['percent', 'url', 'delaySeconds'],
  time: ['seconds', 'url'],
  idle: ['seconds', 'url'],
  exit: ['url', 'delaySeconds'],
  event: ['name', 'url', 'delaySeconds'],
  tab: ['url'],
  api: [],
};

export const triggerKinds = Object.keys(triggerFields) as TriggerKind[]; // the keys of the record are the kinds

/** A trigger with what its kind cannot do without; the page that it was about is kept. */
export function newTrigger(kind: TriggerKind, url?: string): Trigger {
  const onPage = url === undefined ? {} : { url };
  switch (kind) {
    case 'url':
      return { on: kind, url: url ?? '/' };
    case 'click':
    case 'visible':
    case 'removed':
      return { on: kind, selector: '#', ...onPage };
    case 'scroll':
      return { on: kind, percent: 50, ...onPage };
    case 'time':
    case 'idle':
      return { on: kind, seconds: 30, ...onPage };
    case 'event':
      return { on: kind, name: 'survey', ...onPage };
    case 'exit':
    case 'tab':
      return { on: kind, ...onPage };
    case 'touchpoint':
    case 'api':
      return { on: kind };
  }
}

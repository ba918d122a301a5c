import { conditionStrings as say } from './conditionStrings.js';

/** A class of devices in words. */
export function deviceName(id: string): string {
  return id === 'phone' || id === 'tablet' || id === 'desktop' ? say.device[id] : id;
}

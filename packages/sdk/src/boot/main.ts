import { runScriptTag } from './scriptTag.js';

try {
  runScriptTag();
} catch {
  // A browser below our floor: nothing shows, nothing breaks.
}

export {
  type Starter,
  type StarterKind,
  starterDocument,
  starterKinds,
  writtenLocale,
} from './starterDocument.js';

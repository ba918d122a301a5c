import { ingestTable, measureIngest } from './measureIngest.js';

/** `node scripts/dist/bench/ingest/main.js`: this measurement alone. */
console.log(ingestTable(await measureIngest()));

import type { Operations } from './operation.js';
import { accessOperations } from './operations/accessOperations.js';
import { caseOperations } from './operations/caseOperations.js';
import { digestOperations } from './operations/digestOperations.js';
import { documentOperations } from './operations/documentOperations.js';
import { peopleOperations } from './operations/peopleOperations.js';
import { projectOperations } from './operations/projectOperations.js';
import { publicOperations } from './operations/publicOperations.js';
import { reportOperations } from './operations/reportOperations.js';
import { responseOperations } from './operations/responseOperations.js';

/** Every route of the API, by method and path. A route without an entry fails a test, and so does an entry without a route. */
export const operations: Operations = {
  ...accessOperations,
  ...documentOperations,
  ...responseOperations,
  ...reportOperations,
  ...caseOperations,
  ...peopleOperations,
  ...projectOperations,
  ...digestOperations,
  ...publicOperations,
};

import { nothingAsked } from '../../admin/nothingAsked.js';
import { range, trendRange } from '../../admin/reportRoutes.js';
import { journeyReport, samplingReport, touchpointReport } from '../answers/reports.js';
import type { Operations } from '../operation.js';

/** Figures with their intervals, from sums. */
export const reportOperations: Operations = {
  'GET /api/projects/:project/report/journey': {
    summary: 'how every touchpoint does, in the order of the journey',
    query: range,
    answer: journeyReport,
  },
  'GET /api/projects/:project/report/touchpoints/:touchpoint': {
    summary: 'one touchpoint: figures, trend, funnel of each survey',
    query: trendRange,
    answer: touchpointReport,
  },
  'GET /api/projects/:project/report/sampling': {
    summary: 'how many are asked for each target precision, and what was reached',
    query: nothingAsked,
    answer: samplingReport,
  },
};

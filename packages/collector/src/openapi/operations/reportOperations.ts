import { noteQuery, noteWords } from '../../admin/noteRoutes.js';
import { nothingAsked } from '../../admin/nothingAsked.js';
import { driversQuery, outcomesQuery } from '../../admin/personReportRoutes.js';
import { trendRange } from '../../admin/reportRange.js';
import { journeyQuery, segmentsQuery, touchpointQuery } from '../../admin/reportRoutes.js';
import { listOf } from '../answers/answerOf.js';
import { fatigueReport } from '../answers/fatigue.js';
import { note } from '../answers/notes.js';
import { driversAnswer, outcomesAnswer } from '../answers/personReports.js';
import {
  dimensions,
  journeyReport,
  segmentsReport,
  surveyReport,
  touchpointReport,
} from '../answers/reports.js';
import { samplingReport } from '../answers/sampling.js';
import type { Operations } from '../operation.js';

/** Figures with their intervals, and the notes beside them. */
export const reportOperations: Operations = {
  'GET /api/projects/:project/report/journey': {
    summary: 'how every touchpoint does, in the order of the journey, and where it breaks',
    query: journeyQuery,
    answer: journeyReport,
  },
  'GET /api/projects/:project/report/touchpoints/:touchpoint': {
    summary: 'one touchpoint: figures, trend, funnel of each survey, notes',
    query: touchpointQuery,
    answer: touchpointReport,
  },
  'GET /api/projects/:project/report/surveys/:survey': {
    summary: 'one survey, wherever it asks: funnel, figures, trend, variants',
    query: trendRange,
    answer: surveyReport,
  },
  'GET /api/projects/:project/report/segments': {
    summary: 'by what the figures can be divided, and into which parts',
    answer: dimensions,
  },
  'GET /api/projects/:project/report/touchpoints/:touchpoint/segments': {
    summary: 'one touchpoint, part by part',
    query: segmentsQuery,
    answer: segmentsReport,
  },
  'GET /api/projects/:project/report/drivers': {
    summary: 'what goes together with a score or an outcome',
    query: driversQuery,
    answer: driversAnswer,
  },
  'GET /api/projects/:project/report/outcomes': {
    summary: 'what came of those who scored good, neutral and bad',
    query: outcomesQuery,
    answer: outcomesAnswer,
  },
  'GET /api/projects/:project/report/sampling': {
    summary: 'how many are asked for each target precision, and what was reached',
    query: nothingAsked,
    answer: samplingReport,
  },
  'GET /api/projects/:project/report/fatigue': {
    summary: 'how often the same visitor was asked in the last 30 days',
    query: nothingAsked,
    answer: fatigueReport,
  },
  'GET /api/projects/:project/notes': {
    summary: 'what the team did and learned',
    query: noteQuery,
    answer: listOf(note),
  },
  'POST /api/projects/:project/notes': {
    summary: 'add a note',
    body: noteWords,
    answer: note,
    status: 201,
  },
  'PUT /api/projects/:project/notes/:note': { summary: 'change a note', body: noteWords, answer: note },
  'DELETE /api/projects/:project/notes/:note': { summary: 'remove a note' },
};

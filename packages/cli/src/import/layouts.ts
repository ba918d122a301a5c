import type { Field } from './mapping.js';

/** How one tool writes its export: what it calls what it knows about every response. */
export interface Layout {
  /** Rows of names; under the question, the second has the row or the option. */
  headerRows: 1 | 2;
  /** By the words of the header. Of several columns for one thing, the first that is filled in counts. */
  fields: Partial<Record<Field, readonly string[]>>;
  /** Columns that are left out, and why. */
  ignored: Record<string, readonly string[]>;
  /** How times with slashes are meant; undefined: nobody knows. */
  dates?: string;
  timeZone: string;
  complete: readonly string[];
}

const yes = ['yes', 'true', '1', 'complete', 'completed', 'finished', 'ja', 'x'];
const ofTheTool = 'is about the other tool';
const sayingWho = 'says who somebody is; map it to "respondent" to keep it';
const address = 'an address of the network is never kept';

export const layouts = {
  formbricks: {
    headerRows: 1,
    fields: {
      id: ['Response ID'],
      at: ['Timestamp'],
      complete: ['Finished'],
      respondent: ['User ID'],
      device: ['userAgent - device'],
      page: ['url'],
      locale: ['language'],
    },
    ignored: {
      [ofTheTool]: [
        ...['No.', 'Survey ID', 'Formbricks ID (internal)', 'Notes', 'Tags', 'Quotas', 'source', 'action'],
        ...['userAgent - browser', 'userAgent - os', 'country'],
      ],
      [sayingWho]: ['Verified Email'],
      [address]: ['ipAddress'],
    },
    timeZone: 'UTC',
    complete: yes,
  },
  typeform: {
    headerRows: 1,
    fields: {
      id: ['#', 'Token', 'Response ID'],
      at: ['Submit Date (UTC)', 'Stage Date (UTC)', 'Start Date (UTC)', 'Submitted At'],
      complete: ['Response Type'],
    },
    ignored: { [ofTheTool]: ['Network ID', 'Tags', 'Ending'] },
    timeZone: 'UTC',
    complete: yes,
  },
  surveymonkey: {
    headerRows: 2,
    fields: { id: ['Respondent ID'], at: ['End Date', 'Date Modified', 'Start Date', 'Date Created'] },
    ignored: {
      [ofTheTool]: ['Collector ID', 'Custom Data 1'],
      [sayingWho]: ['Email Address', 'First Name', 'Last Name'],
      [address]: ['IP Address'],
    },
    dates: 'MM/DD/YYYY hh:mm:ss A',
    timeZone: 'UTC',
    complete: yes,
  },
  generic: {
    headerRows: 1,
    fields: {
      id: ['id', 'response id', 'uuid'],
      at: ['at', 'timestamp', 'date', 'time', 'submitted at', 'completed at', 'created at'],
      respondent: ['respondent', 'respondent id', 'user id', 'customer id'],
      complete: ['complete', 'completed', 'finished'],
      locale: ['locale', 'language'],
      device: ['device'],
      page: ['page', 'url'],
    },
    ignored: { [address]: ['ip', 'ip address'] },
    timeZone: 'UTC',
    complete: yes,
  },
} as const satisfies Record<string, Layout>;

export type Tool = keyof typeof layouts;
export const tools = Object.keys(layouts) as Tool[]; // the keys of the object above

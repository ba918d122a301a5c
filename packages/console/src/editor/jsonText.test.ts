import { describe, expect, it } from 'vitest';
import { fernway } from '../testing/fernway.js';
import { jsonMarks, pathInWords } from './jsonMarks.js';
import { jsonOf, shownText } from './jsonText.js';

const [survey] = fernway().surveys ?? [];
if (!survey) throw new Error('the document of the tests has lost its survey');

describe('the text of a survey', () => {
  it('is the survey, until something is typed', () => {
    expect(shownText(undefined, survey)).toEqual({ text: jsonOf(survey), isBehind: false });
  });

  it('stays as it was typed while it says the same', () => {
    const text = JSON.stringify(survey);
    expect(shownText({ text, survey }, survey)).toEqual({ text, isBehind: false });
  });

  it('follows the form once that has changed it', () => {
    const renamed = { ...survey, name: 'Renamed' };
    expect(shownText({ text: JSON.stringify(survey), survey }, renamed).text).toBe(jsonOf(renamed));
  });

  it('is never lost while it cannot be read, and says when the form has gone on', () => {
    const text = '{ "id": ';
    expect(shownText({ text, survey }, survey)).toEqual({ text, isBehind: false });
    expect(shownText({ text, survey }, { ...survey, name: 'Renamed' })).toEqual({ text, isBehind: true });
    const torn = JSON.stringify({ ...survey, questions: undefined });
    expect(shownText({ text: torn, survey }, { ...survey, name: 'Renamed' }).text).toBe(torn);
  });
});

describe('what is said of it', () => {
  const marks = (text: string, said: { path: string; message: string; severity?: string }[] = []) =>
    jsonMarks(text, { survey: survey.id, path: 'surveys[0]', said });

  it('has line, column and path in words', () => {
    const said = [{ path: 'surveys[0].questions[1].text', message: 'write something' }];
    const lines = jsonOf(survey).split('\n');
    const line = lines.findIndex((one) => one.includes('What made it hard?')) + 1;
    expect(marks(jsonOf(survey), said)).toMatchObject([
      { line, where: 'questions › 2 › text', message: 'Write something.', isWrong: true },
    ]);
  });

  it('keeps what is unwise apart from what is wrong', () => {
    const said = [{ path: 'surveys[0].questions', message: 'too many', severity: 'warning' }];
    expect(marks(jsonOf(survey), said)[0]?.isWrong).toBe(false);
  });

  it('is why it cannot be read, and nothing else', () => {
    expect(marks('{\n  "id": 1,\n}', [{ path: 'surveys[0]', message: 'x' }])).toMatchObject([
      { line: 3, column: 1, message: 'The comma before this bracket is one too many.' },
    ]);
  });

  it('is that the id stays', () => {
    expect(marks('{ "id": "other" }')).toMatchObject([{ line: 1, column: 9, isWrong: true }]);
    expect(marks('[]')).toMatchObject([{ message: 'A survey is written between { and }.' }]);
  });

  it('is which list is missing, where a name was mistyped', () => {
    const { questions, touchpoints, ...rest } = survey;
    expect(marks(JSON.stringify({ ...rest, touchpoints, question: questions }))).toMatchObject([
      { where: 'questions', message: expect.stringContaining('“questions” is missing'), isWrong: true },
    ]);
    expect(marks(JSON.stringify(rest)).map(({ where }) => where)).toEqual(['questions', 'touchpoints']);
  });

  it('counts from one in words', () => {
    expect(pathInWords('questions[0].options[2].text')).toBe('questions › 1 › options › 3 › text');
    expect(pathInWords('')).toBe('');
  });
});

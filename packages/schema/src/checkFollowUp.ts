import { checkKnown } from './checkNames.js';
import type { Document } from './document.js';
import type { Finding } from './finding.js';
import type { FollowUpRule } from './followUp.js';
import type { Question } from './question.js';
import { isHighGood, type Scale, scaleOf } from './scale.js';
import type { Survey } from './survey.js';
import { questionsOf } from './translate.js';

type Rule<On extends FollowUpRule['on']> = Extract<FollowUpRule, { on: On }>;

/** Rules that could never open a case, or would open one for everybody. */
export function checkFollowUp(path: string, survey: Survey, document: Document): Finding[] {
  return survey.followUp.flatMap((rule, index) =>
    checkRule(`${path}[${index}]`, rule, { survey, document, isFirst: isFirstOfItsKind(survey, index) }),
  );
}

interface Around {
  survey: Survey;
  document: Document;
  isFirst: boolean;
}

function checkRule(path: string, rule: FollowUpRule, { survey, document, isFirst }: Around): Finding[] {
  switch (rule.on) {
    case 'score':
      return checkScore(path, rule, survey);
    case 'keyword':
      return checkKeyword(path, rule, survey.questions);
    case 'contact':
      return checkContact(path, rule, survey.questions);
    case 'silence':
      return [
        ...checkNamed(`${path}.on`, survey, document),
        ...(isFirst ? [] : [{ path: `${path}.on`, message: 'one rule of silence is enough' }]),
      ];
  }
}

function isFirstOfItsKind({ followUp }: Survey, index: number): boolean {
  return followUp.findIndex(({ on }) => on === followUp[index]?.on) === index;
}

function checkScore(path: string, { question, atOrWorse }: Rule<'score'>, survey: Survey): Finding[] {
  const scales = scalesOf(survey.questions);
  const scale = scales.get(question);
  if (!scale) {
    const known = [...scales.keys()];
    return checkKnown(`${path}.question`, { what: 'question with a scale', name: question, known });
  }
  const at = `${path}.atOrWorse`;
  if (!scale.good) {
    return [{ path: `${path}.question`, message: `neither end of ${scale.name} is bad; choose another` }];
  }
  if (atOrWorse === 'bad') return [];
  return [...checkStep(at, atOrWorse, scale), ...checkVariants(at, { question, scale, survey })];
}

function checkStep(path: string, step: number, scale: Scale): Finding[] {
  const { min, max, name } = scale;
  const best = isHighGood(scale) ? max : min;
  if (step < min || step > max) {
    return [{ path, message: `the steps of ${name} are ${min} to ${max}` }];
  }
  if (step !== best) return [];
  return [{ path, message: `${step} is the best step of ${name}: every answer would open a case` }];
}

/** A step says nothing on the scale of a variant that asks on another one. */
function checkVariants(path: string, of: { question: string; scale: Scale; survey: Survey }): Finding[] {
  const { question, scale, survey } = of;
  const other = survey.variants.find(
    ({ id }) => scalesOf(questionsOf(survey, id)).get(question)?.name !== scale.name,
  );
  if (!other) return [];
  return [
    { path, message: `the variant "${other.id}" asks on another scale; write "bad" instead of a step` },
  ];
}

function checkKeyword(path: string, { question }: Rule<'keyword'>, questions: Question[]): Finding[] {
  const written = questions.filter((one) => one.type === 'text' || ('other' in one && one.other !== false));
  const known = written.map(({ id }) => id);
  return checkAsked(path, question, { known, what: 'question that is answered in words' });
}

function checkContact(path: string, { question }: Rule<'contact'>, questions: Question[]): Finding[] {
  const known = questions.filter(({ type }) => type === 'contact').map(({ id }) => id);
  return checkAsked(path, question, { known, what: 'question of type contact' });
}

function checkAsked(
  path: string,
  name: string | undefined,
  { known, what }: { known: string[]; what: string },
): Finding[] {
  if (name !== undefined) return checkKnown(`${path}.question`, { what, name, known });
  return known.length ? [] : [{ path: `${path}.on`, message: `this survey has no ${what}` }];
}

/** Who has fallen silent can only be known of people with a name. */
function checkNamed(path: string, { privacy }: Survey, { settings }: Document): Finding[] {
  if (!privacy.anonymous && !settings.privacy.anonymous) return [];
  return [{ path, message: 'answers are anonymous here, so nobody can be missed' }];
}

/** Scales by the name under which an answer is found: of a matrix, each row. */
function scalesOf(questions: readonly Question[]): Map<string, Scale> {
  return new Map(
    questions.flatMap((question): [string, Scale][] => {
      const scale = scaleOf(question);
      if (!scale) return [];
      const { id } = question;
      return question.type === 'matrix'
        ? question.rows.map((row): [string, Scale] => [`${id}/${row.id}`, scale])
        : [[id, scale]];
    }),
  );
}

import { Link } from '../parts/Link.js';
import { SectionNav } from '../parts/SectionNav.js';
import { isWithin } from '../surveys/advice.js';
import { useEditing } from './editing.js';
import { type Section, sectionAt, sectionHref, sections } from './sections.js';
import { surveyFormStrings as say } from './surveyFormStrings.js';

/** The parts of the survey, each with how much is wrong in it. */
export function SurveySections({ current }: { current: Section | undefined }) {
  const { survey, path, findings } = useEditing();
  const wrong = findings
    .filter((one) => isWithin(one.path, path))
    .map((one) => sectionAt(one.path.slice(path.length + 1)));
  return (
    <SectionNav label={say.sections} current={current}>
      {sections.map((section) => {
        const n = wrong.filter((one) => one === section).length;
        return (
          <Link key={section} href={sectionHref(survey.id, section)} current={section === current}>
            {say.section[section]}
            {n > 0 && (
              <span class="count-wrong" title={say.mistakes(n)}>
                <span aria-hidden="true">{n}</span>
                <span class="unseen">, {say.mistakes(n)}</span>
              </span>
            )}
          </Link>
        );
      })}
    </SectionNav>
  );
}

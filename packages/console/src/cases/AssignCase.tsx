import { listColleagues } from '../api/accountApi.js';
import type { CaseDetail } from '../api/caseTypes.js';
import { SelectField } from '../parts/SelectField.js';
import { useLoad } from '../state/useLoad.js';
import { caseStrings as say } from './caseStrings.js';

interface AssignCaseProps {
  project: string;
  item: CaseDetail;
  /** The address of whoever looks. */
  me: string;
  assign: (assignee: string | null) => void;
}

/** Whose it is: of everybody who may work on it. */
export function AssignCase({ project, item, me, assign }: AssignCaseProps) {
  const { loaded } = useLoad(project, () => listColleagues(project));
  const members = loaded.is === 'ready' ? loaded.value.map(({ email }) => email) : [];
  const current = item.assignee?.email;
  const people = [...new Set([me, ...(current ? [current] : []), ...members])];
  return (
    <SelectField
      label={say.assignTo}
      value={current ?? ''}
      options={[
        { value: '', text: say.assignNobody },
        ...people.map((email) => ({ value: email, text: email === me ? say.assignMe(email) : email })),
      ]}
      onChoose={(email) => assign(email || null)}
    />
  );
}

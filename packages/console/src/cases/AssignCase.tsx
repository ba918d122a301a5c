import type { CaseDetail } from '../api/caseTypes.js';
import { listMembers } from '../api/settingsApi.js';
import { SelectField } from '../parts/SelectField.js';
import { session } from '../state/session.js';
import { useLoad } from '../state/useLoad.js';
import { caseStrings as say } from './caseStrings.js';

interface AssignCaseProps {
  project: string;
  item: CaseDetail;
  /** The address of whoever looks. */
  me: string;
  assign: (assignee: string | null) => void;
}

/** Whose it is. Owners choose among everybody; others, who are not told who is in the project, take it or let go of it. */
export function AssignCase({ project, item, me, assign }: AssignCaseProps) {
  const isOwner = session.value.is === 'in' && session.value.project.role === 'owner';
  const { loaded } = useLoad(`${project} ${isOwner}`, async () => (isOwner ? listMembers(project) : []));
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

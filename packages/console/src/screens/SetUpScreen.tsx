import { checkSetupToken, finishSetup, getDocument, getSession } from '../api/api.js';
import { ClosedDoor, goIn } from '../parts/ClosedDoor.js';
import { Door } from '../parts/Door.js';
import { DoorForm } from '../parts/DoorForm.js';
import { linkToken } from '../state/linkToken.js';
import { useLoad } from '../state/useLoad.js';
import { strings } from '../strings.js';

const say = strings.door.setUp;

/** Where the set-up link leads: it makes the first account, once. */
export function SetUpScreen() {
  const token = linkToken();
  const { loaded } = useLoad(token, () => (token ? checkSetupToken(token) : Promise.resolve()));
  if (!token) return <ClosedDoor why={strings.door.lostToken} />;
  switch (loaded.is) {
    case 'loading':
      return <Door title={say.title} />;
    case 'failed':
      return <ClosedDoor why={loaded.message} />;
    case 'ready':
      return (
        <Door title={say.title}>
          <p class="lead">{say.lead}</p>
          <DoorForm
            isNewPassword
            button={say.button}
            enter={async (given) => {
              await finishSetup({ ...given, token });
              await goIn(await firstPlace());
            }}
          />
        </Door>
      );
  }
}

/** Where there is nothing yet, whoever made the first account is led to the first answer. */
async function firstPlace(): Promise<string> {
  const { projects } = await getSession();
  const [project] = projects;
  if (!project) return '/welcome';
  const { journey, surveys } = (await getDocument(project.id)).document;
  return journey.touchpoints?.length || surveys?.length ? '/' : '/welcome';
}

import { useEffect, useState } from 'preact/hooks';
import { openSession } from '../api/api.js';
import { ApiError } from '../api/apiError.js';
import { Door } from '../parts/Door.js';
import { navigate } from '../state/router.js';
import { askSession } from '../state/session.js';
import { strings } from '../strings.js';
import { SignInScreen } from './SignInScreen.js';

/** Where the one-time link leads: it trades the token behind the `#` for a session, then forgets the token. */
export function SetUpScreen() {
  const [refused, setRefused] = useState<string>();
  useEffect(() => {
    void enter(location.hash.slice(1)).then(setRefused);
  }, []);
  return refused === undefined ? <Door title={strings.signIn.opening} /> : <SignInScreen refused={refused} />;
}

/** Signs in; answers with why not when it is refused. */
async function enter(token: string): Promise<string | undefined> {
  if (!token) return strings.signIn.missingToken;
  try {
    await openSession(token);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return error.message;
  }
  navigate('/', { replace: true });
  await askSession();
  return undefined;
}

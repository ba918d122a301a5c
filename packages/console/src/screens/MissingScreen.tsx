import { Link } from '../parts/Link.js';
import { Screen } from '../parts/Screen.js';
import { strings } from '../strings.js';

export function MissingScreen() {
  return (
    <Screen title={strings.missing.title}>
      <p>
        {strings.missing.lead} <Link href="/">{strings.missing.go}</Link>
      </p>
    </Screen>
  );
}

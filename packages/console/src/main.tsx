import { render } from 'preact';
import { App } from './App.js';
import { language } from './language.js';
import { appearance, showAs } from './state/appearance.js';
import { guardDraft } from './state/drafting.js';
import { followNetwork } from './state/online.js';
import { followKeys } from './state/overlay.js';
import { routeOf } from './state/route.js';
import { followHistory } from './state/router.js';
import { askSession } from './state/session.js';

document.documentElement.lang = language;
followHistory();
followNetwork();
guardDraft();
followKeys();
showAs(appearance());
// These two bring a session of their own; everybody else may have one already.
if (!['setUp', 'invitation'].includes(routeOf(location.pathname).screen)) void askSession();
render(<App />, document.body);

import { render } from 'preact';
import { App } from './App.js';
import { guardDraft } from './state/drafting.js';
import { followHistory } from './state/router.js';
import { askSession } from './state/session.js';

followHistory();
guardDraft();
// The set-up link brings its own session; everybody else may have one already.
if (location.pathname !== '/setup') void askSession();
render(<App />, document.body);

import { Door } from './parts/Door.js';
import { lazily } from './parts/lazily.js';
import { Failed } from './parts/Notice.js';
import { ScreenGuard } from './parts/ScreenGuard.js';
import { Shell } from './parts/Shell.js';
import { InvitationScreen } from './screens/InvitationScreen.js';
import { JourneyScreen } from './screens/JourneyScreen.js';
import { MissingScreen } from './screens/MissingScreen.js';
import { NowhereScreen } from './screens/NowhereScreen.js';
import { SetUpScreen } from './screens/SetUpScreen.js';
import { SignInScreen } from './screens/SignInScreen.js';
import { type Route, routeOf } from './state/route.js';
import { place } from './state/router.js';
import { askSession, session } from './state/session.js';
import { strings } from './strings.js';

const CasesScreen = lazily(async () => (await import('./screens/CasesScreen.js')).CasesScreen);
const InstallScreen = lazily(async () => (await import('./screens/InstallScreen.js')).InstallScreen);
const WelcomeScreen = lazily(async () => (await import('./screens/WelcomeScreen.js')).WelcomeScreen);
const OutcomesScreen = lazily(async () => (await import('./screens/OutcomesScreen.js')).OutcomesScreen);
const ResponseScreen = lazily(async () => (await import('./screens/ResponseScreen.js')).ResponseScreen);
const ResponsesScreen = lazily(async () => (await import('./screens/ResponsesScreen.js')).ResponsesScreen);
const ResultsScreen = lazily(async () => (await import('./screens/ResultsScreen.js')).ResultsScreen);
const PreviewScreen = lazily(async () => (await import('./screens/PreviewScreen.js')).PreviewScreen);
const SettingsScreen = lazily(async () => (await import('./screens/SettingsScreen.js')).SettingsScreen);
const SurveyScreen = lazily(async () => (await import('./screens/SurveyScreen.js')).SurveyScreen);
const SurveysScreen = lazily(async () => (await import('./screens/SurveysScreen.js')).SurveysScreen);
const NewSurveyScreen = lazily(async () => (await import('./screens/NewSurveyScreen.js')).NewSurveyScreen);
const TouchpointScreen = lazily(async () => (await import('./screens/TouchpointScreen.js')).TouchpointScreen);

/** Chooses the screen: by session first, by address then. */
export function App() {
  const route = routeOf(place.value.path);
  if (route.screen === 'setUp') return <SetUpScreen />;
  if (route.screen === 'invitation') return <InvitationScreen />;
  const state = session.value;
  switch (state.is) {
    case 'asking':
      return <div class="before" aria-busy="true" />;
    case 'out':
      return <SignInScreen />;
    case 'failed':
      return (
        <Door title={strings.product}>
          <Failed message={state.message} again={() => void askSession()} />
        </Door>
      );
    case 'nowhere':
      if (route.screen !== 'welcome') return <NowhereScreen {...state} />;
      return (
        <main id="main">
          <WelcomeScreen project="" step="" />
        </main>
      );
    case 'in':
      return (
        <Shell {...state}>
          <ScreenGuard at={`${place.value.path}?${place.value.query}`}>
            <RoutedScreen
              route={route}
              project={state.project.id}
              canWrite={state.project.role !== 'viewer'}
            />
          </ScreenGuard>
        </Shell>
      );
  }
}

interface RoutedScreenProps {
  route: Route;
  project: string;
  canWrite: boolean;
}

function RoutedScreen({ route, project, canWrite }: RoutedScreenProps) {
  switch (route.screen) {
    case 'journey':
      return <JourneyScreen project={project} />;
    case 'touchpoint': {
      const { touchpoint } = route;
      return <TouchpointScreen key={touchpoint} {...{ project, touchpoint, canWrite }} />;
    }
    case 'surveys':
      return <SurveysScreen project={project} canWrite={canWrite} />;
    case 'newSurvey':
      return <NewSurveyScreen project={project} canWrite={canWrite} />;
    case 'survey':
      return (
        <SurveyScreen
          key={route.survey}
          {...{ project, canWrite }}
          survey={route.survey}
          section={route.section}
        />
      );
    case 'results':
      return <ResultsScreen key={route.survey} project={project} survey={route.survey} />;
    case 'preview':
      return <PreviewScreen key={route.survey} project={project} survey={route.survey} />;
    case 'responses':
      return <ResponsesScreen project={project} />;
    case 'response':
      return <ResponseScreen key={route.prompt} project={project} prompt={route.prompt} />;
    case 'outcomes':
      return <OutcomesScreen project={project} />;
    case 'cases':
      return <CasesScreen project={project} />;
    case 'install':
      return <InstallScreen project={project} />;
    case 'welcome':
      return <WelcomeScreen project={project} step={route.step} />;
    case 'settings':
      return <SettingsScreen project={project} section={route.section} />;
    case 'setUp':
    case 'invitation':
    case 'missing':
      return <MissingScreen />;
  }
}

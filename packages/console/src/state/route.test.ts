import { describe, expect, it } from 'vitest';
import { hrefTo, previewHref, routeOf, surveyHref, touchpointPath } from './route.js';

describe('routeOf', () => {
  it.each([
    ['/', { screen: 'journey' }],
    ['/surveys', { screen: 'surveys' }],
    ['/surveys/', { screen: 'surveys' }],
    ['/surveys/checkout-effort', { screen: 'survey', survey: 'checkout-effort', section: '' }],
    ['/surveys/checkout-effort/json', { screen: 'survey', survey: 'checkout-effort', section: 'json' }],
    ['/surveys/checkout-effort/json/1', { screen: 'missing' }],
    ['/surveys/new', { screen: 'newSurvey' }],
    ['/surveys/new/questions', { screen: 'survey', survey: 'new', section: 'questions' }],
    ['/surveys/a%2Fb', { screen: 'survey', survey: 'a/b', section: '' }],
    ['/surveys/a/look', { screen: 'survey', survey: 'a', section: 'look' }],
    ['/surveys/%', { screen: 'survey', survey: '%', section: '' }],
    ['/surveys/a/preview', { screen: 'preview', survey: 'a' }],
    ['/touchpoints/checkout.completed', { screen: 'touchpoint', touchpoint: 'checkout.completed' }],
    ['/touchpoints', { screen: 'missing' }],
    ['/responses', { screen: 'responses' }],
    ['/responses/1', { screen: 'missing' }],
    ['/cases', { screen: 'cases' }],
    ['/install', { screen: 'install' }],
    ['/settings', { screen: 'settings', section: '' }],
    ['/settings/keys', { screen: 'settings', section: 'keys' }],
    ['/settings/keys/1', { screen: 'missing' }],
    ['/setup', { screen: 'setUp' }],
    ['/invitation', { screen: 'invitation' }],
    ['/elsewhere', { screen: 'missing' }],
  ])('%s', (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });

  it('reads back the address it writes', () => {
    expect(routeOf(surveyHref('50% off'))).toEqual({ screen: 'survey', survey: '50% off', section: '' });
    expect(routeOf(previewHref('a/b'))).toEqual({ screen: 'preview', survey: 'a/b' });
    expect(routeOf(touchpointPath('a/b'))).toEqual({ screen: 'touchpoint', touchpoint: 'a/b' });
  });
});

describe('hrefTo', () => {
  it('leaves out what is empty', () => {
    expect(hrefTo('/responses', { survey: 'a b', touchpoint: '', cursor: undefined })).toBe(
      '/responses?survey=a+b',
    );
    expect(hrefTo('/')).toBe('/');
  });
});

import { describe, expect, it } from 'vitest';
import { routeOf } from '../state/route.js';
import { sectionAt, sectionHref, sectionOf, sections } from './sections.js';

describe('the parts of a survey', () => {
  it('have addresses that lead back to them', () => {
    for (const survey of ['ease', 'new', 'json']) {
      for (const section of sections) {
        const route = routeOf(sectionHref(survey, section));
        expect(route).toMatchObject({ screen: 'survey', survey });
        expect(route.screen === 'survey' && sectionOf(route.section)).toBe(section);
      }
    }
  });

  it('know what they are about, and general takes the rest', () => {
    expect(sectionAt('questions[1].labels.low')).toBe('questions');
    expect(sectionAt('thanks')).toBe('questions');
    expect(sectionAt('audience.all[0]')).toBe('audience');
    expect(sectionAt('schedule.from')).toBe('when');
    expect(sectionAt('locales.de')).toBe('languages');
    expect(sectionAt('theme.dark.accent')).toBe('look');
    expect(sectionAt('privacy.redact')).toBe('general');
    expect(sectionAt('')).toBe('general');
  });

  it('are not there under a name that nobody gave', () => {
    expect(sectionOf('colours')).toBeUndefined();
  });
});

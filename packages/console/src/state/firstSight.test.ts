// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let page: typeof import('./firstSight.js');
beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  document.body.hidden = false;
  page = await import('./firstSight.js');
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('stays blank until there is something to show', () => {
  page.holdPage();
  expect(document.body.hidden).toBe(true);
  page.showPage();
  expect(document.body.hidden).toBe(false);
});

it('is shown as it is when that takes long', () => {
  page.holdPage();
  vi.advanceTimersByTime(200);
  expect(document.body.hidden).toBe(false);
});

it('is held once: what was seen stays', () => {
  page.holdPage();
  page.showPage();
  page.holdPage();
  expect(document.body.hidden).toBe(false);
});

it('is not held where something was painted before', () => {
  const painted = [{ name: 'first-contentful-paint' }] as PerformanceEntryList; // only their number is looked at
  vi.spyOn(performance, 'getEntriesByName').mockReturnValue(painted);
  page.holdPage();
  expect(document.body.hidden).toBe(false);
});

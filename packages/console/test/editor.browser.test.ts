import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openTeam, withoutRefusals } from './openTeam.js';
import { faults } from './violations.js';

/** A marketer who makes a survey, and a colleague who writes at the same time. Each test goes on where the last ended. */
const { cairn, browser, page, noise, enter } = await openTeam();
const colleague = await enter();
for (const one of [page, colleague]) one.setDefaultTimeout(7000);

const title = (name: string, on = page) => on.getByRole('heading', { name, level: 1, exact: true }).waitFor();
const card = (n: number, of: number, on = page): Locator =>
  on.getByRole('region', { name: `Question ${n} of ${of}`, exact: true });
const wording = (of: Locator) => of.getByRole('textbox', { name: 'Wording' });
const goTo = (part: string, on = page) =>
  on.getByRole('navigation', { name: 'Parts of the survey' }).getByRole('link', { name: part }).click();
/** A draft that is as what is live says that, instead of that it is saved. */
const saved = (on = page) => on.getByText(/^(Saved as draft$|Version \d is live)/).waitFor();
const path = () => new URL(page.url()).pathname;
const json = () => page.getByRole('textbox', { name: 'The survey as JSON' });
const draft = async () => (await cairn.api('document')).json();
const surveyNamed = async (name: string) =>
  (await draft()).surveys.find((survey: { name: string }) => survey.name === name);

describe('a marketer who has never seen it', () => {
  it('finds a template for the stage, and one click makes a draft of it', async () => {
    await page.goto(`${cairn.url}/surveys`);
    await page.getByRole('link', { name: 'New survey' }).click();
    await title('New survey');
    await page.getByRole('combobox', { name: 'Stage' }).selectOption({ label: 'Support' });
    expect(new URL(page.url()).search).toBe('?stage=support');
    await page.getByRole('button', { name: 'Use it: Support' }).click();
    await title('Support');
    await saved();
    expect(path()).toBe('/surveys/support');
    expect(await surveyNamed('Support')).toMatchObject({ id: 'support', touchpoints: [expect.any(String)] });
  });

  it('hears the objection beside the field, and mends it with one click', async () => {
    await wording(card(1, 3)).fill('How easy was it to get our great help today?');
    const field = card(1, 3).locator('.field').first();
    await field.getByText('"great" tells visitors').waitFor();
    await field.getByRole('button', { name: 'Apply: Leave out "great"' }).click();
    await saved();
    expect(await wording(card(1, 3)).inputValue()).toBe('How easy was it to get our help today?');
  });

  it('sees how the questions follow one another, and goes to one of them', async () => {
    const flow = page.getByRole('region', { name: 'How the questions follow one another' });
    await flow.getByText(/^1 If the answer to .* is skipped: question 3\./).waitFor();
    await flow.getByRole('link', { name: 'What can we do better?' }).press('Enter');
    expect(await wording(card(3, 3)).evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('finds the same words in the JSON, and what is written there in the form', async () => {
    await goTo('JSON');
    expect(await json().inputValue()).toContain('"How easy was it to get our help today?"');
    const text = await json().inputValue();
    await json().fill(text.replace('"name": "Support"', '"name": "Support",\n  "thanks": "Thanks a lot."'));
    await saved();
    await goTo('Questions');
    expect(await page.getByRole('textbox', { name: 'Line of thanks' }).inputValue()).toBe('Thanks a lot.');
  });

  it('is told by line and column what is wrong with the JSON, and loses none of it', async () => {
    await goTo('JSON');
    const right = await json().inputValue();
    const broken = right.replace('"Thanks a lot."', '"Thanks a lot.');
    await json().fill(broken);
    const line = right.split('\n').findIndex((one) => one.includes('Thanks a lot')) + 1;
    await page.getByRole('button', { name: `Line ${line}, column 13` }).waitFor();
    await goTo('General');
    await goTo('JSON');
    expect(await json().inputValue()).toBe(broken);
    await json().fill(right.replace('"ces"', '"cess"'));
    await page.getByText('questions › 1 › type').waitFor();
    await page.getByText(/did you mean "ces"/).waitFor();
    await json().fill(right);
    await saved();
  });

  it('publishes with a note, and reads it in the history', async () => {
    await page.getByRole('textbox', { name: 'Note' }).fill('Ask after support');
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    await page.getByText('Version 2 is live', { exact: false }).waitFor();
    await goTo('History');
    const versions = page.getByRole('region', { name: 'History' }).getByRole('listitem');
    await versions.filter({ hasText: 'Ask after support' }).getByText('Version 2').waitFor();
    await versions.filter({ hasText: 'ada@example.com' }).first().waitFor();
  });

  it('reads in words what changed between a version and the draft', async () => {
    await goTo('Questions');
    await wording(card(3, 3)).fill('What should change?');
    await goTo('When');
    await page.getByRole('combobox', { name: 'Waits for' }).selectOption({ label: 'Scrolling down' });
    await saved();
    await goTo('History');
    const compared = page.getByRole('region', { name: 'Version 2 → The draft' });
    const changes = compared.getByRole('listitem');
    await changes.filter({ hasText: 'Moment' }).first().waitFor();
    const words = changes.filter({ hasText: 'Wording' });
    expect(await words.locator('del').textContent()).toBe('What can we do better?');
    expect(await words.locator('ins').textContent()).toBe('What should change?');
  });

  it('puts the version back into the draft', async () => {
    const compared = page.getByRole('region', { name: 'Version 2 → The draft' });
    await compared.getByRole('button', { name: 'Restore this survey as in version 2' }).click();
    await compared
      .getByRole('group')
      .getByRole('button', { name: /^Restore/ })
      .click();
    await compared.getByText('They do not differ here.').waitFor();
    await saved();
    expect((await surveyNamed('Support')).trigger ?? { on: 'touchpoint' }).toMatchObject({
      on: 'touchpoint',
    });
  });
});

describe('a keyboard and nothing else', () => {
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

  it('moves a question, and keeps its place on the button', async () => {
    await goTo('Questions');
    const words = await wording(card(1, 3)).inputValue();
    await card(1, 3).getByRole('button', { name: 'Move question 1 down' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/is now number 2 of 3\./).waitFor();
    expect(await wording(card(2, 3)).inputValue()).toBe(words);
    expect(await focused()).toBe('Move question 2 down');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByText(/is now number 1 of 3\./).waitFor();
    expect(await wording(card(1, 3)).inputValue()).toBe(words);
    await saved();
  });

  it('removes a question and takes that back, with everything that named it', async () => {
    const before = await surveyNamed('Support');
    await card(3, 3).getByRole('button', { name: 'Remove question 3' }).press('Enter');
    await card(2, 2).waitFor();
    await page.keyboard.press('Enter');
    await card(3, 3).waitFor();
    await saved();
    expect(await surveyNamed('Support')).toEqual(before);
  });

  it('builds an audience, and hears it as a sentence', async () => {
    await goTo('Audience');
    await page.getByRole('button', { name: 'Add a condition' }).press('Enter');
    await page.getByRole('combobox', { name: 'Looks at' }).selectOption({ label: 'the device' });
    await page.getByRole('button', { name: 'Add a condition' }).press('Enter');
    await page.getByText('The device is phone and the number of visits is at least 2.').waitFor();
    await saved();
    expect((await surveyNamed('Support')).audience).toEqual({
      all: [
        { visitor: 'device', is: 'phone' },
        { visitor: 'visits', atLeast: 2 },
      ],
    });
  });
});

describe('every other part', () => {
  it('translates side by side, and says what is missing', async () => {
    await goTo('Languages');
    await page.locator('input[list]').fill('fr');
    await page.getByRole('button', { name: 'Add the language' }).click();
    const languages = page.getByRole('navigation', { name: 'Languages' });
    await languages.getByRole('link', { name: 'French 4 missing' }).waitFor();
    await page.getByLabel('French (missing)').first().fill('Était-ce facile ?');
    await languages.getByRole('link', { name: 'French 3 missing' }).waitFor();
    await saved();
    expect((await surveyNamed('Support')).locales.fr.questions.easy.text).toBe('Était-ce facile ?');
  });

  it('gives a share of the visitors another way to ask', async () => {
    await goTo('Variants');
    await page.getByRole('button', { name: 'Add a variant' }).click();
    const variant = page.getByRole('region', { name: 'Variant b' });
    await variant.getByLabel('Asks instead').first().fill('How hard was it?');
    await variant.getByText('50 % of the visitors.').waitFor();
    await saved();
    expect((await surveyNamed('Support')).variants[0].questions.easy.text).toBe('How hard was it?');
  });

  it('opens a case at a bad score, and shows what is wrong beside the field and in the list of parts', async () => {
    await goTo('Replies');
    await page.getByRole('button', { name: 'Add a rule' }).click();
    await page.getByRole('textbox', { name: 'Goes to' }).fill('nobody');
    await page.getByText('Write the e-mail address of a member of the project.').waitFor();
    const parts = page.getByRole('navigation', { name: 'Parts of the survey' });
    await parts.getByRole('link', { name: /^Replies.*1 mistake$/ }).waitFor();
    await page.getByRole('textbox', { name: 'Goes to' }).fill('ada@example.com');
    await saved();
  });

  it('holds whoever leaves back while something cannot be saved', async () => {
    await goTo('General');
    await page.getByRole('textbox', { name: 'Name of the survey' }).fill('');
    await page.getByText('Write something.').waitFor();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Journey' }).click();
    await page.getByText('Not everything is saved').waitFor();
    expect(path()).toBe('/surveys/support/general');
    await page.getByRole('button', { name: 'Stay here' }).click();
    await page.getByRole('textbox', { name: 'Name of the survey' }).fill('Support');
    await saved();
  });

  it('sets the days, duplicates, ends and deletes', async () => {
    await goTo('When');
    await page.getByLabel('First day').fill('2027-01-04');
    await goTo('General');
    await page.getByRole('button', { name: 'Duplicate' }).click();
    await title('Copy of Support');
    await goTo('General');
    await page.getByRole('button', { name: 'End it' }).click();
    await saved();
    expect(await surveyNamed('Copy of Support')).toMatchObject({
      ...{ id: 'copy-of-support', status: 'archived', schedule: { from: '2027-01-04' } },
    });
    await page.getByRole('button', { name: 'Delete “Copy of Support”' }).click();
    await page.getByRole('group').getByRole('button', { name: 'Delete “Copy of Support”' }).click();
    await title('Surveys');
    await saved();
    expect(await surveyNamed('Copy of Support')).toBeUndefined();
  });
});

describe('two people at once', () => {
  /** As when somebody comes back to the page. */
  const comeBack = (to: Page) => to.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

  it('see what the other has saved, without a click', async () => {
    for (const one of [page, colleague]) {
      await one.goto(`${cairn.url}/surveys/support`);
      await title('Support', one);
    }
    await wording(card(2, 3)).fill('Was that what you expected?');
    await saved();
    await comeBack(colleague);
    await colleague.getByText('Somebody else has changed the draft meanwhile.').waitFor();
    expect(await wording(card(2, 3, colleague)).inputValue()).toBe('Was that what you expected?');
    await colleague.getByRole('button', { name: 'Close this note' }).click();
  });

  it('both keep their words when both have written, and both see them', async () => {
    await colleague.route('**/document', (route) =>
      route.request().method() === 'PUT' ? new Promise(() => {}) : route.continue(),
    );
    await wording(card(1, 3)).fill('How easy was it for you?');
    await saved();
    await colleague.unroute('**/document');
    await wording(card(3, 3, colleague)).fill('What would you change?');
    await colleague.getByText('Somebody else changed the draft while you were writing').waitFor();
    const notice = colleague.getByRole('alert').filter({ hasText: 'What the other has changed' });
    await notice.getByText('How easy was it for you?').first().waitFor();
    await notice.getByText('What would you change?').first().waitFor();
    await colleague.getByRole('button', { name: 'Put my changes into the newer draft' }).click();
    await saved(colleague);
    const texts = (await surveyNamed('Support')).questions.map((one: { text: string }) => one.text);
    expect(texts).toEqual([
      'How easy was it for you?',
      'Was that what you expected?',
      'What would you change?',
    ]);
    await comeBack(page);
    await page.getByText('Somebody else has changed the draft meanwhile.').waitFor();
    expect(await wording(card(3, 3)).inputValue()).toBe('What would you change?');
  });
});

describe('whoever may only look', () => {
  it('sees every field and can change none', async () => {
    const body = JSON.stringify({ email: 'vera@example.com', role: 'viewer' });
    const { path: link } = await (await cairn.api('invitations', { method: 'POST', body })).json();
    const viewer = await (await browser.newContext()).newPage();
    await viewer.goto(`${cairn.url}${link}`);
    await viewer.getByRole('textbox', { name: 'New password' }).fill('a ladder of wet slate');
    await viewer.getByRole('button', { name: /Join|Set|Accept/ }).click();
    await viewer.getByRole('heading', { level: 1, name: 'Journey' }).waitFor();
    await viewer.goto(`${cairn.url}/surveys/support`);
    await title('Support', viewer);
    expect(await wording(card(1, 3, viewer)).isDisabled()).toBe(true);
    expect(await viewer.getByRole('button', { name: /Publish|Pause|Set live/ }).count()).toBe(0);
    await goTo('JSON', viewer);
    const area = viewer.getByRole('textbox', { name: 'The survey as JSON' });
    expect(await area.getAttribute('readonly')).not.toBeNull();
    await viewer.context().close();
  });
});

describe('every part', () => {
  const parts = ['', '/general', '/when', '/audience', '/languages', '/variants', '/look', '/replies'];
  const addresses = [
    '/surveys',
    '/surveys/new',
    ...[...parts, '/history', '/json'].map((part) => `/surveys/support${part}`),
  ];

  it.each(addresses)('%s keeps nobody out, in both themes, wide and narrow', async (address) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1280, 320]) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 800 });
        await page.goto(cairn.url + address);
        await page.locator('h1').waitFor();
        await page.locator('main .skeleton').first().waitFor({ state: 'detached' });
        await page.evaluate(() => {
          for (const folded of document.querySelectorAll('details')) folded.open = true;
        });
        expect({ colorScheme, width, ...(await faults(page)) }).toEqual({
          ...{ colorScheme, width, sticksOut: 0, violations: [] },
        });
      }
    }
  });

  it('has broken no policy of the page', () => {
    expect(withoutRefusals(noise)).toEqual([]);
  });
});

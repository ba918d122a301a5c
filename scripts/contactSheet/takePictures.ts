import type { Page } from 'playwright-core';

/** Room for the shadow around a card, in px. */
const room = 12;

/** Asks one survey after the other in an open page, and takes the picture of each card, as base64. */
export async function takePictures(page: Page, surveys: string[]): Promise<{ id: string; png: string }[]> {
  await page.waitForFunction(() => typeof Reflect.get(window, 'cairn')?.touchpoint === 'function');
  const pictures: { id: string; png: string }[] = [];
  for (const id of surveys) {
    await page.evaluate((survey) => {
      const cairn = Reflect.get(window, 'cairn');
      cairn.reset();
      void cairn.ask(survey);
    }, id);
    const card = page.getByRole('dialog');
    const { x, y, width, height } = (await card.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const clip = { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room };
    pictures.push({ id, png: (await page.screenshot({ clip })).toString('base64') });
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  }
  return pictures;
}

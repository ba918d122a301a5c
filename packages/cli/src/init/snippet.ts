import type { DocumentInput } from '@cairn/schema';

/** Keeps calls until the script has loaded; the same line as in the README. */
export const queueStub =
  '<script>window.cairn=window.cairn||function(){(cairn.q=cairn.q||[]).push(arguments)}</script>';

/** What goes into the pages: the script tag, the places of inline surveys, and a call for every touchpoint. */
export function snippet(
  document: DocumentInput,
  { collector, key }: { collector: string; key: string },
): string[] {
  const { journey, surveys = [] } = document;
  const inline = surveys.filter(({ placement }) => placement === 'inline');
  const touchpoints = journey.touchpoints ?? [];
  return [
    'Into every page:',
    '',
    `  ${queueStub}`,
    `  <script async src="${collector}/v1/cairn.js" data-key="${key}"></script>`,
    ...section('Where these are to be asked:', inline, ({ id }) => `<div data-cairn-inline="${id}"></div>`),
    ...section(
      'Where it happens:',
      touchpoints,
      ({ id, name }) => `cairn('touchpoint', '${id}'); // ${name}`,
    ),
  ];
}

function section<T>(title: string, of: readonly T[], lineOf: (one: T) => string): string[] {
  return of.length ? ['', title, '', ...of.map((one) => `  ${lineOf(one)}`)] : [];
}

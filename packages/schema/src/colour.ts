type Rgb = readonly [red: number, green: number, blue: number];

const white = '#ffffff';
const black = '#000000';

/** Contrast ratio of two colours `#rrggbb`, 1 to 21 (WCAG 2.2, definition of "contrast ratio"). */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of the second colour in the first, 0 to 1. */
export function mixed(first: string, second: string, share: number): string {
  const other = channelsOf(second);
  const channels = channelsOf(first).map((channel, at) => channel + ((other[at] ?? 0) - channel) * share);
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** The wished colour, moved towards white or black only as far as it takes to be read on the background. */
export function readableOn(background: string, wished: string, least: number): string {
  if (contrast(wished, background) >= least) return wished;
  const end = contrast(white, background) > contrast(black, background) ? white : black;
  for (let share = 0.05; share < 1; share += 0.05) {
    const moved = mixed(wished, end, share);
    if (contrast(moved, background) >= least) return moved;
  }
  return end;
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map(linear) as unknown as Rgb; // three in, three out
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function channelsOf(colour: string): Rgb {
  const at = (from: number) => Number.parseInt(colour.slice(from, from + 2), 16);
  return [at(1), at(3), at(5)];
}

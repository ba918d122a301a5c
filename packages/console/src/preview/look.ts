/** How the page looks in which a survey is previewed. */
export const devices = ['phone', 'tablet', 'desktop'] as const;
export const schemes = ['light', 'dark'] as const;
export const directions = ['ltr', 'rtl'] as const;
export type Device = (typeof devices)[number];
export type Scheme = (typeof schemes)[number];
export type Direction = (typeof directions)[number];

export interface Look {
  device: Device;
  scheme: Scheme;
  /** Undefined: as the language is written. */
  direction: Direction | undefined;
  /** Undefined: as the survey was written. */
  locale: string | undefined;
  /** Undefined: the survey as it was written. */
  variant: string | undefined;
}

/** Pixels of the window, as browsers count them. */
export const sizes: Readonly<Record<Device, { width: number; height: number }>> = {
  phone: { width: 390, height: 760 },
  tablet: { width: 820, height: 1080 },
  desktop: { width: 1280, height: 800 },
};

/** Reads the look out of an address; what it does not know there is as if it were not said. */
export function lookOf(query: URLSearchParams, there: { locales: string[]; variants: string[] }): Look {
  return {
    device: oneOf(devices, query.get('device')) ?? 'phone',
    scheme: oneOf(schemes, query.get('scheme')) ?? 'light',
    direction: oneOf(directions, query.get('direction')),
    locale: oneOf(there.locales, query.get('locale')),
    variant: oneOf(there.variants, query.get('variant')),
  };
}

function oneOf<Known extends string>(known: readonly Known[], said: string | null): Known | undefined {
  return known.find((one) => one === said);
}

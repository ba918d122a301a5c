/** What stands between a fresh account and its first answer, in order. */
export const steps = ['name', 'journey', 'install', 'test'] as const;
export type Step = (typeof steps)[number];

/** The step that an address names; without a name it is the first. */
export function stepOf(name: string): Step | undefined {
  return name === '' ? 'name' : steps.find((step) => step === name);
}

export const stepHref = (step: Step) => (step === 'name' ? '/welcome' : `/welcome/${step}`);

/** The object, with nothing that a library gave to all objects: what a question leaves out must stay out. */
export function bare(built: object): object {
  return Object.setPrototypeOf(built, null);
}

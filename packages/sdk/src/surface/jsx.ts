import { type ComponentType, h, type VNode } from 'preact';

/** What compiled JSX calls: the build puts this in place of `preact/jsx-runtime`. */
export function jsx(type: string | ComponentType, props: object, key?: string): VNode {
  // `h` takes either; only its overloads tell them apart.
  return h(type as string, { ...props, key });
}

export { jsx as jsxs };

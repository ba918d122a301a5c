import type { ComponentType, VNode } from 'preact';

/** An element to be drawn, or a text. What is not there is an empty text, so that its neighbours keep their places. */
export type Drawn = ElementNode | string;

export interface ElementNode {
  type: string;
  props: Record<string, unknown>;
  key: string | number | undefined;
  children: Drawn[];
}

type Props = Record<string, unknown> & { children?: unknown };

/**
 * What compiled JSX calls: the build puts this in place of `preact/jsx-runtime`, whose types check the sources.
 * Components are functions of their props and nothing else, so they are called at once (docs/adr/0003).
 */
export function jsx(type: string | ComponentType, props: Props, key?: string): VNode {
  const node = typeof type === 'string' ? elementOf(type, props) : (type as (props: Props) => unknown)(props); // no classes here
  if (key !== undefined) (node as ElementNode).key = key; // a component gives an element
  return node as VNode; // Preact's type stands for ours
}

export { jsx as jsxs };

function elementOf(type: string, { children, ...props }: Props): ElementNode {
  return { type, props, key: undefined, children: [children].flat(2).map(drawn) };
}

function drawn(child: unknown): Drawn {
  if (typeof child === 'object' && child) return child as ElementNode; // JSX gives nothing else
  return child === undefined || child === null || typeof child === 'boolean' ? '' : `${child}`;
}

import type { VNode } from 'preact';
import type { Drawn, ElementNode } from './jsx.js';

const drawnAs = new WeakMap<Node, ElementNode>();

/** Draws into a parent, changing only what is different; null takes everything away. */
export function render(node: VNode | null, parent: Element): void {
  if (node)
    patch(parent, parent.firstChild, node as unknown as ElementNode); // our JSX made it
  else parent.replaceChildren();
}

/** Makes one node what it should be: the one that is there, when it is of the same kind and key, else a new one. */
function patch(parent: Node, there: Node | null, next: Drawn): void {
  const before = there ? drawnAs.get(there) : undefined;
  if (typeof next === 'string') {
    if (there && !before) {
      if (there.nodeValue !== next) there.nodeValue = next;
    } else put(parent, there, document.createTextNode(next));
    return;
  }
  const isSame = before && before.type === next.type && before.key === next.key;
  const element = isSame ? (there as Element) : create(next.type); // an element is what is drawn as one
  const old = isSame ? before.props : {};
  for (const name of Object.keys({ ...old, ...next.props })) {
    if (name === 'value' || name === 'checked' || old[name] !== next.props[name])
      set(element, name, next.props[name]);
  }
  next.children.forEach((child, index) => {
    patch(element, element.childNodes[index] ?? null, child);
  });
  while (element.childNodes.length > next.children.length) element.lastChild?.remove();
  drawnAs.set(element, next);
  if (isSame) return;
  put(parent, there, element);
  const { ref } = next.props;
  if (typeof ref === 'function') ref(element);
}

function put(parent: Node, there: Node | null, node: Node): void {
  if (there) parent.replaceChild(node, there);
  else parent.appendChild(node);
}

function create(type: string): Element {
  const isSvg = /^(svg|path|circle)$/.test(type);
  return isSvg ? document.createElementNS('http://www.w3.org/2000/svg', type) : document.createElement(type);
}

/** Handlers and properties where the element has them, attributes where not: both pass the strictest policy. */
function set(element: Element, name: string, value: unknown): void {
  if (name === 'ref') return;
  if (name.startsWith('on')) Reflect.set(element, name.toLowerCase(), value && handler(value));
  else if (name in element && element instanceof HTMLElement) {
    if (Reflect.get(element, name) !== value) Reflect.set(element, name, value ?? '');
  } else if (value === undefined || value === false) element.removeAttribute(name);
  else element.setAttribute(name, `${value}`);
}

/** A handler that returns false would prevent what the event does, such as an arrow key's choice of a radio. */
function handler(listener: unknown): (event: Event) => void {
  return (event) => {
    (listener as (event: Event) => unknown)(event); // props that begin with "on" are functions
  };
}

// @vitest-environment happy-dom
import type { VNode } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { jsx } from './jsx.js';
import { render } from './render.js';

let parent: HTMLElement;
beforeEach(() => {
  parent = document.createElement('div');
  document.body.replaceChildren(parent);
});

const h = (type: string, props: Record<string, unknown> = {}, ...children: unknown[]): VNode =>
  jsx(type, { ...props, children });
const draw = (node: VNode | null) => render(node, parent);

describe('drawing again', () => {
  it('keeps the focus and the caret while somebody types', () => {
    const field = (value: string) =>
      h('form', {}, h('input', { value }), h('p', {}, `${value.length} letters`));
    draw(field('ab'));
    const input = parent.querySelector('input') as HTMLInputElement;
    input.focus();
    input.value = 'axb';
    input.setSelectionRange(2, 2);
    draw(field('axb'));
    expect(parent.querySelector('input')).toBe(input);
    expect(document.activeElement).toBe(input);
    expect(input.selectionStart).toBe(2);
    expect(parent.textContent).toBe('3 letters');
  });

  it('puts back a value that the page has changed', () => {
    draw(h('input', { value: 'ours' }));
    const input = parent.firstElementChild as HTMLInputElement;
    input.value = 'theirs';
    draw(h('input', { value: 'ours' }));
    expect(input.value).toBe('ours');
  });

  it('drops what is not drawn any more', () => {
    draw(h('ul', {}, h('li', {}, 'a'), h('li', {}, 'b'), h('li', {}, 'c')));
    draw(h('ul', {}, h('li', {}, 'a')));
    expect(parent.innerHTML).toBe('<ul><li>a</li></ul>');
    draw(null);
    expect(parent.childNodes).toHaveLength(0);
  });

  it('makes a new element for another key or another type', () => {
    draw(jsx('p', { children: 'a' }, 'one'));
    const first = parent.firstElementChild;
    draw(jsx('p', { children: 'b' }, 'two'));
    const second = parent.firstElementChild;
    expect(second).not.toBe(first);
    draw(jsx('div', { children: 'b' }, 'two'));
    expect(parent.firstElementChild).not.toBe(second);
    expect(parent.childNodes).toHaveLength(1);
  });

  it('leaves an empty text for what is not there, so that its neighbours stay the same elements', () => {
    const both = (isThere: boolean) => h('div', {}, isThere && h('b', {}, 'maybe'), h('i', {}, 'always'));
    draw(both(false));
    const always = parent.querySelector('i');
    draw(both(true));
    expect(parent.textContent).toBe('maybealways');
    expect(parent.querySelector('i')).toBe(always);
    draw(both(false));
    expect(parent.querySelector('i')).toBe(always);
    expect(parent.querySelector('b')).toBeNull();
  });
});

describe('what an element is given', () => {
  it('loses attributes that are not written any more', () => {
    draw(h('p', { class: 'a', 'aria-describedby': 'problem' }));
    draw(h('p', { class: 'a' }));
    expect(parent.innerHTML).toBe('<p class="a"></p>');
  });

  it('has text inserted as text', () => {
    draw(h('p', { title: '"><b>' }, '<img src=x onerror=alert(1)>'));
    expect(parent.firstElementChild?.children).toHaveLength(0);
    expect(parent.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  it('draws pictures in the namespace of SVG', () => {
    draw(h('svg', { viewBox: '0 0 24 24' }, h('path', { d: 'M0 0' })));
    expect(parent.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(parent.firstElementChild?.getAttribute('viewBox')).toBe('0 0 24 24');
  });

  it('is handed to its ref once, however often it is drawn', () => {
    const ref = vi.fn();
    draw(h('input', { ref, value: 'a' }));
    draw(h('input', { ref, value: 'b' }));
    expect(ref).toHaveBeenCalledTimes(1);
    expect(ref).toHaveBeenCalledWith(parent.firstElementChild);
  });

  it('calls the newest handler, which never prevents what the event does', () => {
    const old = vi.fn();
    draw(h('button', { onClick: old }));
    const onClick = vi.fn(() => false);
    draw(h('button', { onClick }));
    const event = new Event('click', { cancelable: true });
    parent.firstElementChild?.dispatchEvent(event);
    expect(old).not.toHaveBeenCalled();
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(event.defaultPrevented).toBe(false);
    draw(h('button'));
    parent.firstElementChild?.dispatchEvent(new Event('click'));
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  it('calls components at once with their props', () => {
    const Hello = ({ name }: { name: string }) => h('p', {}, `Hello ${name}`);
    draw(jsx(Hello as never, { name: 'Mara' }, 'greeting'));
    expect(parent.innerHTML).toBe('<p>Hello Mara</p>');
  });
});

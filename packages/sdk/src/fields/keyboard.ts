/**
 * Lifts what floats above the soft keyboard while the field has the focus: browsers lay it over the page without
 * changing the page's size, and tell only the visual viewport.
 */
export function aboveKeyboard(field: HTMLElement | null): void {
  const viewport = window.visualViewport;
  const root = field?.getRootNode();
  const floating = root instanceof ShadowRoot ? root.querySelector('.float') : null;
  if (!field || !viewport || !(floating instanceof HTMLElement) || lifted.has(field)) return;
  lifted.add(field);
  const lift = () => {
    const covered = window.innerHeight - viewport.height - viewport.offsetTop;
    floating.style.setProperty('--lift', field.isConnected ? `${Math.max(0, Math.round(covered))}px` : '0px');
    if (!field.isConnected) viewport.removeEventListener('resize', lift);
  };
  field.addEventListener('focus', () => viewport.addEventListener('resize', lift));
  field.addEventListener('blur', () => {
    viewport.removeEventListener('resize', lift);
    floating.style.setProperty('--lift', '0px');
  });
}

const lifted = new WeakSet<HTMLElement>();

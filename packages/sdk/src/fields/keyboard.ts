/**
 * Lifts what floats above the soft keyboard while the field has the focus: browsers lay it over the page without
 * changing the page's size, and tell only the visual viewport.
 */
export function aboveKeyboard(field: HTMLElement | null): void {
  const viewport = window.visualViewport;
  if (!field || !viewport) return;
  let floating: HTMLElement | null = null;
  const raise = (px: number) => floating?.style.setProperty('--cairn-lift', `${px}px`);
  const lift = () => {
    const covered = window.innerHeight - viewport.height - viewport.offsetTop;
    raise(field.isConnected ? Math.max(0, Math.round(covered)) : 0);
    if (!field.isConnected) viewport.removeEventListener('resize', lift);
  };

  field.addEventListener('focus', () => {
    // A new field is not in the document yet when it is handed over.
    floating = field.closest('.float');
    viewport.addEventListener('resize', lift);
    // The keyboard stays up from one field to the next.
    lift();
  });
  field.addEventListener('blur', () => {
    viewport.removeEventListener('resize', lift);
    raise(0);
  });
}

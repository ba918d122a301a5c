/** The cairn: three rounded stones. Takes the colour of the text around it. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M5.6 3.3C5.6 2 6.7 1.1 8.2 1.1s2.5.8 2.5 2-1.1 2-2.6 2-2.5-.7-2.5-1.8Z" />
      <path d="M3.5 8.1c0-1.4 1.8-2.2 4.3-2.2s4.5.7 4.5 2-1.9 2.1-4.5 2.1-4.3-.7-4.3-1.9Z" />
      <path d="M.9 13.1c0-1.5 2.7-2.3 7-2.3s7.2.7 7.2 2.2-2.9 2.1-7.2 2.1-7-.6-7-2Z" />
    </svg>
  );
}

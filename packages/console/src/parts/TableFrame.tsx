import type { ComponentChildren } from 'preact';

/** A wide table scrolls inside its frame, so the frame can be reached and moved with the keyboard. */
const scrollsByKey = { tabIndex: 0 };

/** A table in a frame that scrolls, with a caption for those who listen. */
export function TableFrame({ caption, children }: { caption: string; children: ComponentChildren }) {
  return (
    <section class="table-frame" aria-label={caption} {...scrollsByKey}>
      <table>
        <caption class="unseen">{caption}</caption>
        {children}
      </table>
    </section>
  );
}

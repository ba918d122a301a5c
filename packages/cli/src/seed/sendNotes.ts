import { mustBeFine, type Remote, sendRequest } from '../remote/remoteRequest.js';
import type { StoryNote } from './story.js';

/** Writes the notes that are not there yet, and tells how many that were. */
export async function sendNotes(remote: Remote, notes: readonly StoryNote[]): Promise<number> {
  const answer = await sendRequest(remote, 'notes');
  await mustBeFine(answer, remote.project);
  const { items } = (await answer.json()) as { items: StoryNote[] }; // the admin API's answer
  const isThere = (note: StoryNote) =>
    items.some(
      ({ touchpoint, day, text }) => touchpoint === note.touchpoint && day === note.day && text === note.text,
    );
  const missing = notes.filter((note) => !isThere(note));
  for (const note of missing) {
    const written = await sendRequest(remote, 'notes', { method: 'POST', body: JSON.stringify(note) });
    await mustBeFine(written, remote.project);
  }
  return missing.length;
}

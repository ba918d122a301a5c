import { request } from '../api/request.js';

/** The integrity of every file of the browser script, by its name. */
export async function getIntegrity(version: string): Promise<Record<string, string>> {
  const { body } = await request(`/cdn/${encodeURIComponent(version)}/sri.json`);
  return body as Record<string, string>; // documented type of this file
}

/** The version of the browser script that was built with this console; the page carries it. */
export function sdkVersion(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="cairn-sdk"]')?.content ?? '';
}

import { readFileSync } from 'node:fs';

/** The most megabytes that a process has held at once, as Linux has counted them; undefined elsewhere. */
export function peakMemory(pid: number): number | undefined {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
  } catch {
    // Another system, or the process has ended; the caller sees the latter at its answers.
    return undefined;
  }
}

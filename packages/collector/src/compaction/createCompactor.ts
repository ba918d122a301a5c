import type { Logger } from '../log.js';
import type { Writer } from '../writer/createWriter.js';
import type { Compaction } from './compact.js';
import { type CompactionBounds, compactionBounds } from './compactionBounds.js';
import type { Occasion } from './isItTime.js';

export interface CompactorParts {
  writer: Pick<Writer, 'compact'>;
  log: Pick<Logger, 'info' | 'warn'>;
  /** Default: `compactionBounds`. */
  bounds?: CompactionBounds;
  now?: () => number;
}

/** Sees to it that nothing stays in the file of what was erased. */
export interface Compactor {
  /** Settles when the file was written anew, or when it is known why not, which is in the log. Never rejects. */
  run(occasion: Occasion): Promise<void>;
}

export function createCompactor(parts: CompactorParts): Compactor {
  const { writer, log, bounds = compactionBounds, now = Date.now } = parts;
  let isByHandSaid = false;

  async function run(occasion: Occasion): Promise<void> {
    try {
      tell(occasion, await writer.compact({ do: 'compact', occasion, bounds, now: now() }));
    } catch (err) {
      log.warn({ err }, 'the store could not be compacted; it stays due');
    }
  }

  function tell(occasion: Occasion, compaction: Compaction): void {
    if (compaction.is === 'done') log.info(compaction, 'the store is compacted');
    else if (compaction.is === 'failed')
      log.warn(compaction, 'the store could not be compacted; it stays due');
    else if (compaction.is === 'byHand') sayByHand(compaction);
    else if (compaction.is === 'later' && occasion === 'erased') {
      log.info(compaction, 'the store is to be compacted, which the hourly job does once a day');
    }
  }

  function sayByHand(compaction: Compaction): void {
    if (isByHandSaid) return;
    isByHandSaid = true;
    log.warn(
      compaction,
      'bytes of what was erased may stand in the store, which is too large to be compacted meanwhile: stop the collector and run cairn doctor --compact',
    );
  }

  return { run };
}

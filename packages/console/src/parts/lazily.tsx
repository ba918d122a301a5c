import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { strings } from '../strings.js';
import { Failed } from './Notice.js';
import { Skeleton } from './Skeleton.js';

/**
 * A screen whose code is fetched when it is first gone to, so that nobody waits for screens they do not look at.
 * What was fetched once is there at once.
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let known: ComponentType<Props> | undefined;

  return function Lazy(props: Props) {
    const [, redraw] = useState(0);
    const [isLost, setLost] = useState(false);
    useEffect(() => {
      if (known) return;
      void load().then(
        (loaded) => {
          known = loaded;
          redraw((times) => times + 1);
        },
        () => setLost(true), // the line is down, or a new version has taken the place of this one
      );
    }, []);
    // A browser remembers an import that failed, so only a new page tries again.
    if (isLost) return <Failed message={strings.errors.partMissing} again={() => location.reload()} />;
    const Screen = known;
    return Screen ? <Screen {...props} /> : <Skeleton kind="line" rows={6} />;
  };
}

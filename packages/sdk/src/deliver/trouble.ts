/** Says once in a page what keeps answers from arriving: for whoever opens the console, not for every attempt. */
export interface Trouble {
  /** Nobody answered: after a few times in a row, while the browser believes that it is online, that is worth a word. */
  unanswered(): void;
  answered(): void;
  tell(why: string): void;
}

const worthAWord = 3;

export function trouble(isOnline: () => boolean, warn: (line: string) => void): Trouble {
  let isTold = false;
  let inARow = 0;

  function tell(why: string): void {
    if (!isTold) warn(`cairn: ${why} Answers are kept in this browser and sent later.`);
    isTold = true;
  }

  return {
    unanswered: () => {
      inARow += 1;
      if (inARow >= worthAWord && isOnline())
        tell('the collector does not answer; it may be down, or blocked by a browser extension or a policy.');
    },
    answered: () => {
      inARow = 0;
    },
    tell,
  };
}

/** Repeats a step until stopped: at once while there is work, else after a pause or when woken. */
export interface Loop {
  wake(): void;
  stop(): Promise<void>;
}

/**
 * @param step does one round; true means that there may be more
 * @param pauseMs between rounds that found nothing
 */
export const startLoop = (step: () => Promise<boolean>, pauseMs: number, onError: (error: unknown) => void): Loop => {
  let stopped = false;
  let wake: () => void = () => undefined;
  const pause = () => new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, pauseMs);
    wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  const running = (async () => {
    while (!stopped) {
      const more = await step().catch((error: unknown) => {
        onError(error);
        return false;
      });
      if (!more && !stopped) await pause();
    }
  })();
  return {
    wake: () => wake(),
    stop: () => {
      stopped = true;
      wake();
      return running;
    },
  };
};

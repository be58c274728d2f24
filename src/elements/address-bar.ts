/** Between two writings, and after a refusal, in milliseconds: Safari takes 100 in 30 seconds. */
const PAUSE = 400;
/** So many writings may come at once: what a browser does before it leaves, it does not keep. */
const AT_ONCE = 3;
const waiting = new Map<object, () => void>();
let pause: ReturnType<typeof setTimeout> | undefined;
/** When the writings so far have had their pauses. */
let rested = 0;

/**
 * Has `write` put into the address or the history what is so when it is called: at once, or when
 * the browser allows it again. Of what one `owner` asks for, the last counts.
 */
export function writeAddress(owner: object, write: () => void) {
  waiting.set(owner, write);
  if (!pause) writeWaiting();
}

/** Writes what waits without regard to the pause, for a reader who is about to leave. */
export function writeWaiting() {
  clearTimeout(pause);
  const now = performance.now();
  if (waiting.size > 0) rested = Math.max(rested, now) + PAUSE;
  const isTired = rested - now > PAUSE * (AT_ONCE - 1);
  for (const [owner, write] of waiting)
    try {
      write();
      waiting.delete(owner);
    } catch {
      // Browsers refuse what comes too often: it is asked for again.
    }
  pause = isTired || waiting.size > 0 ? setTimeout(writeWaiting, PAUSE) : undefined;
}

addEventListener('pagehide', writeWaiting);

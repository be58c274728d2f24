/** So long a message of what was copied stands, in milliseconds. */
const MESSAGE_STANDS = 5_000;

/** A message that is shown and said at once, and leaves by itself. */
export class PassingMessage {
  readonly #status: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `status` is where it stands; it has the role. */
  constructor(status: HTMLElement) {
    this.#status = status;
  }

  /** Shows it; nothing to tell takes away what stands there. `after` is done when it has left. */
  tell(message: string, after?: () => void) {
    clearTimeout(this.#timer);
    this.#status.textContent = message;
    if (message)
      this.#timer = setTimeout(() => {
        this.#status.replaceChildren();
        after?.();
      }, MESSAGE_STANDS);
  }
}

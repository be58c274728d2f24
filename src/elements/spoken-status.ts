/** From the last change until it is read aloud, in milliseconds. */
const PAUSE = 900;

/** A message that is shown at once, and said when it has stood: a typist hears one, not ten. */
export class SpokenStatus {
  readonly #shown: HTMLElement;
  readonly #spoken: HTMLElement;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(shown: HTMLElement, spoken: HTMLElement) {
    this.#shown = shown;
    this.#spoken = spoken;
  }

  /** `more` is shown elsewhere, and only said here. */
  tell(message: string, more = '') {
    this.#shown.textContent = message;
    this.say(`${message} ${more}`.trim());
  }

  /** Says what is shown elsewhere. */
  say(message: string) {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#spoken.textContent = message;
    }, PAUSE);
  }
}

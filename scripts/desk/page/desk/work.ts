import type { DeskTold, Edit, FileTold } from '../../told.ts';
import { post, Refused } from '../api.ts';
import { later, say } from '../html.ts';

/** How long after a change it is kept at the desk too, in milliseconds. */
const PAUSE = 400;
/** How long before the desk is asked again when it did not answer. */
const AGAIN = 5000;

/**
 * The files of a meeting with what is changed and not saved. Each change is kept in the browser at
 * once, and at the desk soon after, so that neither a closed window nor a stopped desk loses it.
 */
export class Work {
  #told: DeskTold;
  readonly #edits = new Map<string, Edit>();
  readonly #saved = new Map<string, string>();
  readonly #listeners: ((name: string) => void)[] = [];
  readonly #keep = later(() => void this.#keepAtDesk(), PAUSE);

  constructor(told: DeskTold) {
    this.#told = told;
    for (const { name, text } of told.files) this.#saved.set(name, text);
    for (const edit of this.#readKept() ?? told.unsaved)
      if (this.#saved.has(edit.name) && edit.text !== this.#saved.get(edit.name))
        this.#edits.set(edit.name, edit);
  }

  /** All that the desk has told of the meeting; files are called as they were last saved. */
  get told(): DeskTold {
    return this.#told;
  }

  /** Calls files as they are called now, by their names. */
  retitle(titles: Readonly<Record<string, string>>) {
    const titled = (file: FileTold) => ({ ...file, title: titles[file.name] ?? file.title });
    this.#told = { ...this.#told, files: this.#told.files.map(titled) };
    for (const { name } of this.#told.files) this.#tell(name);
  }

  /** The file's text as it is being written. */
  text(name: string): string {
    return this.#edits.get(name)?.text ?? this.#saved.get(name) ?? '';
  }

  /** All that is not saved. */
  get edits(): Edit[] {
    return [...this.#edits.values()];
  }

  /** Changes a file. */
  write(name: string, text: string) {
    const base = this.#edits.get(name)?.base ?? this.#saved.get(name) ?? '';
    if (text === base) this.#edits.delete(name);
    else this.#edits.set(name, { name, text, base });
    this.#changed(name);
  }

  /** Goes on from what a file has become on disk. */
  meet(name: string, disk: string, text: string) {
    this.#saved.set(name, disk);
    this.#edits.set(name, { name, text, base: disk });
    this.#changed(name);
  }

  /** What was saved is no longer a change; what was written meanwhile still is. */
  settle(saved: readonly Edit[]) {
    for (const { name, text } of saved) {
      this.#saved.set(name, text);
      const now = this.text(name);
      if (now === text) this.#edits.delete(name);
      else this.#edits.set(name, { name, text: now, base: text });
      this.#changed(name);
    }
  }

  /** Calls back whenever a file has changed. */
  onChange(listener: (name: string) => void) {
    this.#listeners.push(listener);
  }

  #changed(name: string) {
    this.#keepInBrowser();
    this.#keep();
    this.#tell(name);
  }

  #tell(name: string) {
    for (const listener of this.#listeners) listener(name);
  }

  get #key() {
    return `desk:${this.told.id}`;
  }

  #readKept(): Edit[] | undefined {
    try {
      const kept = localStorage.getItem(this.#key);
      // Written below alone.
      return kept === null ? undefined : (JSON.parse(kept) as Edit[]);
    } catch {
      return undefined;
    }
  }

  #keepInBrowser() {
    try {
      if (this.#edits.size === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(this.edits));
    } catch {
      // The browser keeps nothing here: the desk does.
    }
  }

  async #keepAtDesk() {
    try {
      await post('/api/unsaved', { meeting: this.told.id, edits: this.edits });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      say(error.message);
      window.setTimeout(this.#keep, AGAIN);
    }
  }
}

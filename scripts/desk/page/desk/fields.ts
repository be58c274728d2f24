import type { FieldsTold } from '../../told.ts';
import { post } from '../api.ts';
import { joinFile, partFile } from '../draft/words.ts';
import type { Work } from './work.ts';

/** Writes fields of a meeting's files. */
export interface Fields {
  /** The values of a file's fields, and what is wrong with them. */
  readonly read: (file: string) => Promise<FieldsTold>;
  /** Sets a field; what is wrong with the file's fields then. Rejects when it cannot be written. */
  readonly set: (file: string, field: string, value: unknown) => Promise<readonly string[]>;
  /** Waits until all that was set stands in the files. */
  readonly settled: () => Promise<void>;
}

/** One change after another: each is made in what the last one left. */
export function fieldsOf(work: Work): Fields {
  let queue: Promise<unknown> = Promise.resolve();
  const headOf = (file: string) => partFile(file, work.text(file)).head;
  const write = async (file: string, field: string, value: unknown) => {
    const told = await post<FieldsTold & { head: string }>('/api/field', {
      ...{ name: file, head: headOf(file), field },
      // What is left out of JSON cannot be told from what was not sent.
      value: value ?? null,
    });
    // The words may have been written in meanwhile.
    const { body } = partFile(file, work.text(file));
    work.write(file, joinFile(file, { head: told.head, body }));
    return told.faults;
  };
  return {
    read: (file) => post<FieldsTold>('/api/fields', { name: file, head: headOf(file) }),
    set(file, field, value) {
      const written = queue.then(() => write(file, field, value));
      // One that fails does not stop the next.
      queue = written.catch(() => undefined);
      return written;
    },
    settled: async () => void (await queue),
  };
}

/** What of the faults of a file is about a field, without the field's name in the file. */
export function faultsOf(field: string, faults: readonly string[]): string {
  const own = faults.filter((fault) => new RegExp(`^${field}[.:]`).test(fault));
  return own.map((fault) => fault.replace(/^[\w.]+: /, '')).join(' ');
}

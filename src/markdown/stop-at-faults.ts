import type { Root } from 'hast';
import type { VFile } from 'vfile';

/**
 * Stops at the first of the mistakes that the plugins before it have told of. They go on, so that
 * all can be told together.
 */
export function rehypeStopAtFaults() {
  return (_tree: Root, file: VFile) => {
    const [fault] = file.messages;
    if (fault) throw fault;
  };
}

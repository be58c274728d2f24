import { post } from '../api.ts';
import type { Place } from '../desk/meeting.ts';
import type { Work } from '../desk/work.ts';
import { later, make } from '../html.ts';

/** How long after a change the places of the source are found anew, in milliseconds. */
const PAUSE = 600;

/** A paper's fields as they stand, and its words below them; any other file is all words. */
export function partFile(name: string, text: string): { head: string; body: string } {
  const [all = '', head = ''] =
    (name.endsWith('.mdx') && /^---\n([\s\S]*?)^---[ \t]*\n*/m.exec(text)) || [];
  return text.startsWith('---') && all !== ''
    ? { head, body: text.slice(all.length) }
    : { head: name.endsWith('.mdx') ? '' : text, body: text };
}

/** A file of its fields and its words. */
export function joinFile(name: string, { head, body }: { head: string; body: string }): string {
  if (!name.endsWith('.mdx')) return head;
  return head === '' ? body : `---\n${head}---\n\n${body}`;
}

/** A file's words, to be written in, and where in the source the writer is. */
export function wordsPane(work: Work, tell: (place: { line: number }) => void) {
  let name = '';
  let steps: readonly number[] = [];
  let told = 0;
  const where = make('p', { class: 'soft where', id: 'hvor' });
  const area = make('textarea', {
    ...{ id: 'ord', lang: 'da', spellcheck: true, 'aria-labelledby': 'udkast' },
    'aria-describedby': 'hvor',
  });
  const element = make('div', { class: 'words' }, area, where);
  const linesAbove = () => {
    const text = work.text(name);
    return text.slice(0, text.length - area.value.length).split('\n').length - 1;
  };
  const lineAt = () => area.value.slice(0, area.selectionStart).split('\n').length;
  /** A line without words stands where the last before it stands. */
  const stepOf = (line: number) => steps.slice(0, line).findLast((one) => one > 0) ?? 0;
  const showPlace = () => {
    const line = lineAt();
    const step = stepOf(line);
    const places = [`Linje ${line + linesAbove()} i filen`, step > 0 && `linje ${step} i kilden`];
    where.textContent = places.filter(Boolean).join(', ');
    if (step > 0 && step !== told) tell({ line: step });
    told = step;
  };
  const findSteps = async () => {
    const wanted = name;
    const text = work.text(name);
    const [, first, last] = /^sourceLines:\s*\{?\s*first: (\d+),?\s*last: (\d+)/m.exec(text) ?? [];
    if (first === undefined || last === undefined || !name.endsWith('.mdx')) steps = [];
    else {
      const { body } = partFile(name, text);
      const asked = { meeting: work.told.id, body, first: Number(first), last: Number(last) };
      // Without it the original does not follow: that is no reason to stop writing.
      const found = await post<number[]>('/api/steps', asked).catch(() => []);
      if (wanted === name) steps = found;
    }
  };
  const findLater = later(() => void findSteps(), PAUSE);
  const write = () => {
    const { head } = partFile(name, work.text(name));
    const isPaper = name.endsWith('.mdx');
    const text = isPaper ? joinFile(name, { head, body: area.value }) : area.value;
    work.write(name, text);
    findLater();
  };
  area.addEventListener('input', write);
  for (const event of ['keyup', 'click', 'focus']) area.addEventListener(event, showPlace);
  // What the form or the ledger's button changes stands here too.
  work.onChange((changed) => {
    if (changed !== name) return;
    const { body } = partFile(name, work.text(name));
    if (body !== area.value) area.value = body;
  });

  const select = (line: number, { words = '', isQuiet, sourceLine }: Place) => {
    // The original stands there already, on the page that was named.
    if (sourceLine !== undefined) told = stepOf(line);
    const lines = area.value.split('\n');
    const begin = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    const text = lines[line - 1] ?? '';
    const isThere = words !== '' && text.includes(words);
    const start = begin + (isThere ? text.indexOf(words) : 0);
    const end = start + (isThere ? words : text).length;
    area.setSelectionRange(start, start);
    // A browser brings the caret into view when the area gets the focus.
    const before = document.activeElement;
    area.blur();
    area.focus();
    area.setSelectionRange(start, end);
    if (isQuiet && before instanceof HTMLElement) before.focus();
    showPlace();
  };
  return {
    element,
    open(wanted: string) {
      if (wanted !== name) {
        name = wanted;
        steps = [];
        told = 0;
        area.value = partFile(name, work.text(name)).body;
        area.setSelectionRange(0, 0);
        area.scrollTop = 0;
        where.textContent = '';
      }
      void findSteps();
    },
    /** Selects the line whose words stand on a line of the source, or a line of the file. */
    async goTo(place: Place) {
      const { line, sourceLine = 0 } = place;
      await findSteps();
      // The source tells better than a line that was found by its words: they may stand twice.
      const exact = sourceLine > 0 ? steps.indexOf(sourceLine) : -1;
      const nearest = steps.findLastIndex((step) => step > 0 && step <= sourceLine);
      const told = line === undefined ? nearest : line - linesAbove() - 1;
      select(Math.max(exact >= 0 ? exact : told, 0) + 1, place);
    },
  };
}

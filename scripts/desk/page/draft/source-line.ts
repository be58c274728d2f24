/** Lines of the source, from 1; to its end when the last is not told. */
export interface Lines {
  readonly first?: number | undefined;
  readonly last?: number | undefined;
}

/** The lines of the source that a file says it is made of. */
export function linesOf(text: string): Lines {
  const [, first, last] =
    /^sourceLines:\s*\{?\s*first: (\d+)(?:,?\s*last: (\d+))?/m.exec(text) ?? [];
  return {
    first: first === undefined ? undefined : Number(first),
    last: last === undefined ? undefined : Number(last),
  };
}

/** The line of the source that most of a row's cells stand on; nothing when none has its head. */
export function lineOfRow(
  source: readonly string[],
  cells: readonly string[],
  lines: Lines,
): number | undefined {
  const [head = '', ...rest] = cells.map(plainOf);
  const found = within(source, lines).flatMap(({ text, line }) => {
    if (head === '' || !text.includes(head)) return [];
    return [{ line, hits: rest.filter((cell) => cell !== '' && text.includes(cell)).length }];
  });
  return found.toSorted((one, other) => other.hits - one.hits)[0]?.line;
}

/** Fields that are printed where the title is: what a paper is, is read there. */
const BY_TITLE = ['title', 'shortTitle', 'kind', 'isTitleOurs'];

/** Fields of people: the first name tells where they stand. */
const PEOPLE = ['signatories', 'recipients'];

/** The line of the source that what a paper's field says is printed on; nothing for any other. */
export function lineOfField(
  source: readonly string[],
  text: string,
  field = '',
): number | undefined {
  const isPeople = PEOPLE.includes(field);
  if (!isPeople && !BY_TITLE.includes(field)) return undefined;
  const own = isPeople ? nameIn(text, field) : /^title: (.*)$/m.exec(text)?.[1];
  const sought = plainOf(own?.trim().replace(/^(['"])(.*)\1$/, '$2') ?? '');
  if (sought === '') return undefined;
  const here = within(source, linesOf(text));
  // A title may go on over several lines.
  const isOn = ({ text: line }: { readonly text: string }) =>
    line.includes(sought) || (!isPeople && line.length > 3 && sought.startsWith(line));
  // Who signs is named last; who is written to, first.
  return (field === 'signatories' ? here.findLast(isOn) : here.find(isOn))?.line;
}

/** The first name in a field's list of people. */
function nameIn(text: string, field: string): string | undefined {
  const [list = ''] = new RegExp(`^${field}:.*\\n(?:[ -].*\\n)*`, 'm').exec(text) ?? [];
  return /\bname: (?:'([^']*)'|"([^"]*)"|([^,}\n]*))/.exec(list)?.slice(1).find(Boolean);
}

function within(source: readonly string[], { first = 1, last = source.length }: Lines) {
  return source
    .slice(first - 1, last)
    .map((text, index) => ({ text: plainOf(text), line: first + index }));
}

/** Words as they are compared: a source has spaces of its own. */
function plainOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

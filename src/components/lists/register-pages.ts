import { divide, locate, partPath, weighTexts } from '../../domain/addresses/division.ts';
import { createNameFinder, type RegisterEntry } from '../../domain/connections/register.ts';
import {
  type RegisterLetter,
  type RegisterLine,
  type RegisterPlace,
  registerLineId,
  toRegisterIndex,
} from '../../domain/connections/register-index.ts';
import { namesIn } from '../../domain/search/read-records.ts';
import { getContentDigest } from '../../doors/meetings.ts';
import { createMemo } from '../../doors/memo.ts';
import { readJoints, readRegister } from '../../doors/register.ts';
import { getConnections } from '../connections/papers.ts';

/** A line of the register, and the letter it stands under. */
export interface LetteredLine {
  readonly letter: RegisterLetter;
  readonly line: RegisterLine;
}

/** The tags around a line, a paper of it, and a place in that, in bytes. */
const TAGS = { line: 62, paper: 36, place: 14, reference: 50 };

/**
 * The register by the pages it stands on: by letter. Where the line of a name stands is told by its
 * id.
 */
export const getRegisterPages = createMemo(
  async () => [await getContentDigest(), JSON.stringify(readRegister())].join('\n'),
  async () => {
    const letters = toRegisterIndex(await findPlaces());
    const lines = letters.flatMap((letter) => letter.lines.map((line) => ({ letter, line })));
    const pages = divide<LetteredLine>(
      lines,
      [({ letter: { id, letter } }) => ({ path: id, name: letter })],
      weigh,
    );
    const paths = new Map(
      // A line that leads to another has the id of that one.
      [...locate(pages)].flatMap(([{ line }, path]) => (line.papers ? [[line.id, path]] : [])),
    );
    /** Where the line of a name stands, without the base. */
    const pathOf = (name: string) => {
      const id = registerLineId(name);
      return `${partPath('/soeg/register/', paths.get(id) ?? '')}#${id}`;
    };
    return { pages, letters, pathOf };
  },
);

async function findPlaces(): Promise<ReadonlyMap<RegisterEntry, readonly RegisterPlace[]>> {
  const { papers, register } = await getConnections();
  const find = createNameFinder(register, readJoints());
  const mentions = new Map<RegisterEntry, RegisterPlace[]>();
  for (const { name, body, records } of papers.values())
    for (const record of records)
      for (const entry of namesIn(record, (text) => find(text, body))) {
        const url = record.id ? `${record.path}#${record.id}` : record.path;
        const places = mentions.get(entry) ?? [];
        places.push({ url, paper: name, title: record.title });
        mentions.set(entry, places);
      }
  return mentions;
}

function weigh({ line: { name, id, path, papers } }: LetteredLine): number {
  if (!papers) return TAGS.reference + weighTexts(name, name, id);
  const shown = papers.flatMap(({ paper, places }) => [
    TAGS.paper + weighTexts(paper),
    ...places.map(({ url, title }) => TAGS.place + weighTexts(url, title)),
  ]);
  return shown.reduce((sum, weight) => sum + weight, TAGS.line + weighTexts(name, id, path));
}

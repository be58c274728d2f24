import type { GivenFile } from '../import/import-papers.ts';
import { DeskError } from './desk-error.ts';
import type { Asked } from './routes.ts';

/** Files to import, and for which meeting. */
export interface ReceivedForm {
  readonly files: readonly GivenFile[];
  readonly meeting: string;
  readonly body: string | undefined;
}

/** Reads the form that files are dropped in. */
export async function readForm({ headers, body }: Asked): Promise<ReceivedForm> {
  const type = headers['content-type'] ?? '';
  // A copy in memory of its own: bytes of a request may lie in a shared one.
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch((cause: unknown) => {
      throw new DeskError(400, 'Filerne kom ikke helt frem. Vælg dem igen.', { cause });
    });
  const given = form.getAll('files').filter((entry) => entry instanceof File);
  const files = await Promise.all(
    given.map(async (file) => ({ name: file.name, bytes: await file.bytes() })),
  );
  if (files.length === 0) throw new DeskError(422, 'Vælg mindst én fil.');
  const told = form.get('body');
  const meeting = form.get('meeting');
  return {
    files,
    meeting: typeof meeting === 'string' ? meeting.trim() : '',
    body: typeof told === 'string' && told.trim() !== '' ? told.trim() : undefined,
  };
}

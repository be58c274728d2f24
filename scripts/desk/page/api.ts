import type { Progress } from '../told.ts';

/** Why the desk did not do what it was asked, as a sentence, and the file it is about. */
export class Refused extends Error {
  readonly file: string;

  constructor(sentence: string, file: string) {
    super(sentence);
    this.file = file;
  }
}

const CLOSED =
  'Bordet svarer ikke. Det, du har skrevet, er gemt i browseren: skriv npm run redaktion, hvor ' +
  'du startede det, og prøv igen.';

let token = document.querySelector<HTMLMetaElement>('meta[name=desk-token]')?.content ?? '';

/** Asks the desk for something. */
export async function get<Told>(path: string): Promise<Told> {
  return readAnswer<Told>(await ask(path, {}));
}

/** Sends the desk something, and gets what it answers. */
export async function post<Told>(path: string, sent: unknown): Promise<Told> {
  return readAnswer<Told>(await send(path, JSON.stringify(sent)));
}

/** Has the desk do something long; each sentence on the way is told as it comes. */
export async function follow<Told>(
  path: string,
  body: string | FormData,
  tell: (sentence: string) => void,
): Promise<Told> {
  const answer = await send(path, body);
  if (!answer.ok || !answer.body) return readAnswer<Told>(answer);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value = '' } = await reader.read().catch(() => {
      throw new Refused(CLOSED, '');
    });
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      // The desk's own answer: told.ts says what it is.
      const progress = JSON.parse(line) as Progress;
      if ('tell' in progress) tell(progress.tell);
      else if ('fault' in progress) throw new Refused(progress.fault.sentence, progress.fault.file);
      else return progress.done as Told;
    }
    if (done) throw new Refused(CLOSED, '');
  }
}

async function send(path: string, body: string | FormData): Promise<Response> {
  const first = await ask(path, { method: 'POST', body, headers: { 'x-desk': token } });
  if (first.status !== 401) return first;
  // The desk was closed and started again while the page stood open.
  ({ token } = await get<{ token: string }>('/api/session'));
  return ask(path, { method: 'POST', body, headers: { 'x-desk': token } });
}

async function ask(path: string, how: RequestInit): Promise<Response> {
  try {
    return await fetch(path, how);
  } catch {
    throw new Refused(CLOSED, '');
  }
}

async function readAnswer<Told>(answer: Response): Promise<Told> {
  // The desk's own answer: told.ts says what it is.
  if (answer.ok) return (await answer.json()) as Told;
  const { sentence, file } = (await answer.json()) as { sentence: string; file: string };
  throw new Refused(sentence, file);
}

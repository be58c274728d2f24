import type { QuotePart } from '../../domain/quotes/quote.ts';
import { NotCome } from '../parts.ts';
import type { QuoteAnswer, QuoteQuestion } from './quote-worker.ts';
import script from './quote-worker.ts?worker&url';

/** So long the papers of a meeting are waited for, in milliseconds. */
const PATIENCE = 20_000;

/** Looks quotes up beside the page, which stays quick. The words never leave the browser. */
export class QuoteFinder {
  readonly #from: string;
  #worker: Worker | undefined;

  /** `from` is the address of the list of the papers' text. */
  constructor(from: string) {
    this.#from = new URL(from, location.href).href;
  }

  /** Finds a quote; fails when what it takes cannot be fetched, and may then be asked again. */
  async find(quote: string): Promise<readonly QuotePart[]> {
    this.#worker ??= new Worker(script, { type: 'module' });
    const worker = this.#worker;
    try {
      return await ask(worker, { from: this.#from, quote });
    } catch (error) {
      // A later question may have one of its own already.
      if (worker === this.#worker) this.stop();
      throw error;
    }
  }

  /** Gives back what it has taken. */
  stop() {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}

function ask(worker: Worker, question: QuoteQuestion): Promise<readonly QuotePart[]> {
  return new Promise((resolve, reject) => {
    const fail = (file: string) => reject(new NotCome(file));
    const wait = () => setTimeout(fail, PATIENCE, question.from);
    let waiting = wait();
    worker.addEventListener('error', () => fail(new URL(script, location.href).href));
    worker.addEventListener('message', ({ data }: MessageEvent<QuoteAnswer>) => {
      // To an earlier question it may be answered first.
      if (data.quote !== question.quote) return;
      clearTimeout(waiting);
      if (data.failed) fail(data.failed);
      else if (data.parts) resolve(data.parts);
      else waiting = wait();
    });
    worker.postMessage(question);
  });
}

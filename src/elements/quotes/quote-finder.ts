import type { QuotePart } from '../../domain/quotes/quote.ts';
import { NotCome } from '../parts.ts';
import type { QuoteAnswer, QuoteQuestion } from './quote-worker.ts';
import script from './quote-worker.ts?worker&url';

/** So long the answer is waited for, in milliseconds: all papers are fetched for the first. */
const PATIENCE = 20_000;

/** Looks quotes up beside the page, which stays quick. The words never leave the browser. */
export class QuoteFinder {
  readonly #from: string;
  #worker: Worker | undefined;

  /** `from` is the address of the papers' text. */
  constructor(from: string) {
    this.#from = new URL(from, location.href).href;
  }

  /** Finds a quote; fails when what it takes cannot be fetched, and may then be asked again. */
  async find(quote: string): Promise<readonly QuotePart[]> {
    this.#worker ??= new Worker(script, { type: 'module' });
    try {
      return await ask(this.#worker, { from: this.#from, quote });
    } catch (error) {
      this.stop();
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
    worker.onerror = () => fail(new URL(script, location.href).href);
    worker.onmessage = ({ data }: MessageEvent<QuoteAnswer>) =>
      data.parts ? resolve(data.parts) : fail(question.from);
    setTimeout(fail, PATIENCE, question.from);
    worker.postMessage(question);
  });
}

import type { QuotePart } from '../../domain/quotes/quote.ts';
import type { QuoteAnswer, QuoteQuestion } from './quote-worker.ts';

/** Looks quotes up beside the page, which stays quick. The words never leave the browser. */
export class QuoteFinder {
  readonly #from: string;
  #worker: Worker | undefined;

  /** `from` is the address of the papers' text. */
  constructor(from: string) {
    this.#from = new URL(from, location.href).href;
  }

  /** Finds a quote; fails when what it takes cannot be fetched, and may then be asked again. */
  find(quote: string): Promise<readonly QuotePart[]> {
    this.#worker ??= new Worker(new URL('./quote-worker.ts', import.meta.url), { type: 'module' });
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const fail = () => {
        this.stop();
        reject(new Error('The papers cannot be searched'));
      };
      worker.onerror = fail;
      worker.onmessage = ({ data }: MessageEvent<QuoteAnswer>) =>
        data.parts ? resolve(data.parts) : fail();
      const question: QuoteQuestion = { from: this.#from, quote };
      worker.postMessage(question);
    });
  }

  /** Gives back what it has taken. */
  stop() {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}

import type { PublishedPaper } from '../../domain/quotes/published-paper.ts';
import { findQuote, type QuotePart, worthOf } from '../../domain/quotes/quote.ts';

/** What is asked of the worker: a quote, and where it stands which files the papers are in. */
export interface QuoteQuestion {
  readonly from: string;
  readonly quote: string;
}

/** What it answers; while it has neither, it is still looking. */
export interface QuoteAnswer {
  readonly quote: string;
  readonly parts?: readonly QuotePart[];
  /** What could not be fetched. */
  readonly failed?: string;
}

const fetched = new Map<string, Promise<unknown>>();
const answer = (message: QuoteAnswer) => postMessage(message);

addEventListener('message', async ({ data: { from, quote } }: MessageEvent<QuoteQuestion>) => {
  let file = from;
  let best: readonly QuotePart[] = [];
  try {
    for (const next of await load<readonly string[]>(from)) {
      file = new URL(next, from).href;
      const parts = findQuote(await load<readonly PublishedPaper[]>(file), quote);
      if (best.length === 0 || worthOf(parts) > worthOf(best)) best = parts;
      // Where it stands word for word, older meetings are not looked through.
      if (worthOf(best) === 1) break;
      answer({ quote });
    }
    answer({ quote, parts: best });
  } catch (error) {
    fetched.delete(file);
    console.error('quote-worker:', error);
    answer({ quote, failed: file });
  }
});

function load<Content>(file: string): Promise<Content> {
  const coming = fetched.get(file) ?? read(file);
  fetched.set(file, coming);
  // As the build writes it.
  return coming as Promise<Content>;
}

async function read(file: string): Promise<unknown> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}

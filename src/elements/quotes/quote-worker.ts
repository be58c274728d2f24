import type { PublishedPaper } from '../../domain/quotes/published-paper.ts';
import { findQuote, type QuotePart } from '../../domain/quotes/quote.ts';

/** What is asked of the worker, and what it answers: no parts when the papers cannot be fetched. */
export interface QuoteQuestion {
  readonly from: string;
  readonly quote: string;
}
export interface QuoteAnswer {
  readonly quote: string;
  readonly parts?: readonly QuotePart[];
}

let papers: Promise<PublishedPaper[]> | undefined;

addEventListener('message', async ({ data }: MessageEvent<QuoteQuestion>) => {
  const { quote } = data;
  let answer: QuoteAnswer = { quote };
  try {
    papers ??= load(data.from);
    answer = { quote, parts: findQuote(await papers, quote) };
  } catch (error) {
    papers = undefined;
    console.error('quote-worker:', error);
  }
  postMessage(answer);
});

async function load(from: string): Promise<PublishedPaper[]> {
  const response = await fetch(from);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}

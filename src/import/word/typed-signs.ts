import { CLAUSE } from '../facts/clause.ts';
import { type Block, type Piece, textOf, withoutStart } from '../received.ts';

const SIGN = /^\s*(?<sign>[-–—•·]|\(?(?<count>\d{1,2}|[a-zæøå])[.)])\s+(?=\S)/u;

/** What leads to a point that stands alone: `Direktionen indstiller,`. */
const LEADS = /[:,]$/;

/**
 * Points whose signs were typed, and not made by Word: `- at forslaget godkendes`. Several follow
 * one another with the same dash or with rising numbers, or one follows what leads to it. The
 * number of a clause is one wherever it stands.
 */
export function readTypedSigns(blocks: readonly Block[]): Block[] {
  return blocks.map((block, at) => {
    if (block.kind !== 'paragraph') return block;
    const [clause] = CLAUSE.exec(textOf(block)) ?? [];
    if (clause) return toItem(block, clause.trim(), clause.length);
    const sign = signOf(block);
    if (sign === undefined) return block;
    const before = blocks[at - 1];
    const [whole] = SIGN.exec(textOf(block)) ?? [];
    const isLed = before !== undefined && 'runs' in before && LEADS.test(textOf(before).trim());
    const goesOn = follows(signOf(before), sign) || follows(sign, signOf(blocks[at + 1]));
    const isLone = isLed && !/[\p{L}\d]/u.test(sign);
    return whole && (goesOn || isLone) ? toItem(block, sign, whole.length) : block;
  });
}

function signOf(block: Block | undefined): string | undefined {
  if (block?.kind !== 'paragraph') return undefined;
  return SIGN.exec(textOf(block))?.groups?.['sign'];
}

/** Whether a sign is the one after another: the same dash, or `b)` after `a)`. */
function follows(sign: string | undefined, next: string | undefined): boolean {
  if (sign === undefined || next === undefined) return false;
  const [one, other] = [sign, next].map((text) => /[\p{L}\d]+/u.exec(text)?.[0]);
  if (one === undefined || other === undefined) return sign === next;
  if (sign.replace(one, '') !== next.replace(other, '')) return false;
  const step = (text: string) => (/\d/.test(text) ? Number(text) : text.charCodeAt(0));
  return step(other) === step(one) + 1;
}

function toItem(block: Piece, sign: string, length: number): Block {
  const [first] = block.runs;
  const markerChange = first?.change && { markerChange: first.change };
  return {
    ...block,
    kind: 'item',
    depth: 0,
    marker: sign,
    ...markerChange,
    runs: withoutStart(block, length),
  };
}

/** What a word may be that the papers do not have: needed for such words alone. */
export { findPieces } from './pieces.ts';
export { findTypos } from './slips.ts';

import { findAlternatives } from '../../../../src/domain/search/vocabulary/alternatives.ts';
import { vocabularyOf } from '../vocabulary-of.ts';

/** The words that the tests of the vocabulary look for. */
export const vocabulary = vocabularyOf(
  '36,792 4023 6880 aarhus aftale aftalen aftaler arbejds|kraft betaler big bør børsens ' +
    'data dalgas eu eu-kontor eu-kontoret eu-støtte føde|varer fordelings|nøgle ' +
    'halv|års|niveau hjælp hjælpe horsens hører idéer industri kommune kommuner kommunerne ' +
    'kontor kontoret kühnau målene mål|gruppe nogle opgaverne opgave|portefølje ' +
    'opgave|porteføljen program|portefølje randers region skive skriver smart struer ' +
    'sundheds|koordinations|udvalget sygeplejersker sygeplejerske|uddannelse tele|medicinske ' +
    'uddannelse udvalg via vækst|hus ydelse årsværk',
);
/** What a typed word may mean, as words, and how surely. */
export const find = (typed: string) => findAlternatives(typed, vocabulary);
export const wordsOf = (typed: string) => find(typed).map(({ words }) => words.join(' '));
export const relationOf = (typed: string, word: string) =>
  find(typed).find(({ words }) => words.join(' ') === word)?.relation;
export const weightOf = (typed: string, word: string) =>
  find(typed).find(({ words }) => words.join(' ') === word)?.weight ?? 0;

import type { Goal, Goals } from '../../schemas/index.ts';
import { goalId, goalTexts } from '../papers/goal.ts';
import type { KnownItem } from '../search/known-items.ts';
import { shorten } from '../text/shorten.ts';
import { ASKED } from './asked-words.ts';
import { placeIn, placeLine, type SourcePaper, textsOf } from './source.ts';
import type { NamesIn } from './table-subject.ts';
import { asksByName, joined, markOf, wordsOf } from './wording.ts';

/** The most characters of a goal's words on a card. */
const LONGEST = 220;

/** What is asked of a goal beside itself: by which words, and what is told. */
const PARTS = [
  { field: 'method', slug: 'metode', asked: ASKED.method },
  { field: 'rationale', slug: 'begrundelse', asked: ASKED.rationale },
  { field: 'reporting', slug: 'afrapportering', asked: ASKED.reporting },
] as const;

/** What the goals of a contract answer: what each is, and its figure, method, reason and report. */
export function goalAnswers(
  { goals, labels }: Pick<Goals, 'goals' | 'labels'>,
  paper: SourcePaper,
  namesIn: NamesIn,
): KnownItem[] {
  const place = placeLine(paper);
  return goals.flatMap((goal) => {
    const asks = asksOf(goal, goals, namesIn);
    const may = joined([wordsOf(goal.title, goal.overview, ...textsOf(paper), ASKED.goal, 'nr')]);
    const base = { name: goal.title, place };
    const id = goalId(goal.number);
    const parts = PARTS.map(({ field, slug, asked }) => ({
      ...base,
      kind: `${labels[field]} i mål ${goal.number}`,
      path: placeIn(paper, `${id}-${slug}`),
      tells: told(goal[field]),
      asks: withAsked(asks, wordsOf(asked)),
      may,
    }));
    return [
      {
        ...base,
        kind: 'Mål',
        path: placeIn(paper, id),
        tells: tellGoal(goal),
        asks,
        may: joined([may, wordsOf(ASKED.goalItself)]),
      },
      ...measurer(goal).map((tells) => ({
        ...base,
        kind: `Hvem opgør mål ${goal.number}`,
        path: placeIn(paper, `${id}-metode`),
        tells,
        asks: withAsked(asks, wordsOf(ASKED.measuredBy), 'hvem'),
        may,
      })),
      ...parts,
      ...(goal.metWhen === undefined
        ? []
        : [
            {
              ...base,
              kind: `Hvornår mål ${goal.number} er opfyldt`,
              path: placeIn(paper, `${id}-afrapportering`),
              tells: shorten(`Målet er opfyldt, ${goal.metWhen}`, LONGEST).replace(/[^.…]$/, '$&.'),
              asks: withAsked(asks, wordsOf(ASKED.met)),
              may: joined([may, wordsOf('hvornår er 100 pct. procent')]),
            },
          ]),
    ];
  });
}

/**
 * Each way of asking for a goal, with what is asked of it. A goal that is asked for as `målet for`
 * is not thereby measured: `måler` is of that root.
 */
function withAsked(asks: readonly string[][], words: string, ...needs: string[]): string[][] {
  const goalWords = wordsOf(ASKED.goal).split(' ');
  const others = words.split(' ').filter((word) => !goalWords.includes(word));
  return asks.map((ask) => {
    const isByNumber = ask.length === 1 && needs.length > 0;
    return [...ask, ...needs, isByNumber ? words : others.join(' ')];
  });
}

function tellGoal(goal: Goal): string {
  const words = told(goal.goal);
  const { targetFigure } = goal;
  return targetFigure === undefined || words.includes(targetFigure)
    ? words
    : `Tal: ${targetFigure}. ${words}`;
}

function measurer({ number, measuredBy }: Goal): string[] {
  return measuredBy === undefined ? [] : [`Mål ${number} opgøres af ${measuredBy}.`];
}

function told(blocks: Goal['goal']): string {
  return shorten(goalTexts(blocks).join(' '), LONGEST);
}

/** By its number, its whole name, or by what no other goal of the contract is called. */
function asksOf(goal: Goal, goals: readonly Goal[], namesIn: NamesIn): string[][] {
  const goalWord = wordsOf(ASKED.goal);
  const others = new Set(
    goals.filter((other) => other !== goal).flatMap((other) => topicOf(other, namesIn)),
  );
  const own = topicOf(goal, namesIn).filter((word) => !others.has(word));
  const whole = asksByName(topicName(goal.title), goal.overview);
  return [
    [markOf(`mål ${goal.number}`)],
    ...whole.map((ask) => [goalWord, ...ask.filter((word) => !goalWord.split(' ').includes(word))]),
    ...(own.length > 0 ? [[goalWord, joined(own)]] : []),
  ].filter((ask) => ask.length > 0);
}

function topicOf({ title, overview, targetFigure = '' }: Goal, namesIn: NamesIn): string[] {
  const names = namesIn(targetFigure).flatMap(({ name, also }) => [name, ...also]);
  const goalWord = wordsOf(ASKED.goal).split(' ');
  return wordsOf(topicName(title), overview, ...names)
    .split(' ')
    .filter((word) => !/\d/.test(word) && !goalWord.includes(word));
}

/** `Mål 9 – Synlighed og samarbejde` → `Synlighed og samarbejde`. */
function topicName(title: string): string {
  return title.replace(/^\p{L}+ \d+ ?[-–:.]? ?/u, '');
}

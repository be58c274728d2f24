import { stemOf } from '../../text/danish.ts';

/** What a question wants to know. */
export type Asked =
  | 'amount'
  | 'number'
  | 'date'
  | 'duration'
  | 'frequency'
  | 'person'
  | 'owner'
  | 'meaning'
  | 'reason'
  | 'permission'
  | 'other';

/** The first that fits tells what is asked for; in plain letters. */
const QUESTIONS: readonly (readonly [RegExp, Asked])[] = [
  [/hvor (?:tit|ofte|javnligt)|hvor mange gange|how often/, 'frequency'],
  [
    /hvor (?:lange?|hurtigt?|laenge|lange tid|sent|mange (?:ar|maneder|uger|dage|timer))(?!\S)/,
    'duration',
  ],
  [/(?<!\S)(?:mest|flest|mindst|storst|hojest)(?!\S)/, 'other'],
  [/hvor (?:meget|mange penge|dyrt?|stort? (?:et )?belob)|how much/, 'amount'],
  [/hvad (?:koste|betal|er prisen)/, 'amount'],
  [/hvor (?:mange|stor|hoj|fa|gammel)|hvilke[nt] (?:andel|procent)/, 'number'],
  [/hvornar|hvilke[nt] (?:dato|dag|maned|ar)(?!\p{L})|(?<!\S)(?:frist|deadline)/u, 'date'],
  [/hvem (?:ejer|har ejerskab)|hvem er (?:medejere?|ejere?)|ejet af/, 'owner'],
  [/(?<!\S)(?:hvem|who(?!\S))/, 'person'],
  [/hvad (?:betyder|er (?!d)|vil det sige|forstas|star .* for|mener|dakker)/, 'meaning'],
  [/(?<!\S)(?:definition|forkortelse|betydning)/, 'meaning'],
  [/(?<!\S)hvorfor|hvad er (?:grunden|arsagen)/, 'reason'],
  [/^(?:ma|kan|skal|har .* (?:ret|pligt)) \S+ \S/, 'permission'],
  [/(?<!\S)hv(?:ad|or|ordan|orvidt|ilke[nt]?|is)(?!\S)|\?$/, 'other'],
  [/^(?:vil|er|har|far|koster|dor|bliver|findes) \S+ \S/, 'other'],
];

/** What is asked for by what was typed, in lower case; nothing when it is no question. */
export function readQuestion(typed: string): Asked | undefined {
  const plain = typed.replace(/æ|ae|å|aa/g, 'a').replace(/ø|oe/g, 'o');
  return QUESTIONS.find(([pattern]) => pattern.test(plain))?.[1];
}

/** Words that a question, in lower case, does not say and its answer may: `hvor mange`, `antal`. */
export function impliedBy(typed: string): readonly string[] {
  return readQuestion(typed) === 'number' && /hvor (?:mange|få|faa)(?!\S)/.test(typed)
    ? ['antal']
    : [];
}

/** Words that carry a question along: what is asked about is told by the others. */
const FILLERS = new Set(
  (
    'betyde betyder holde holder have pr give giver lave laver foregå foregår gælder komme ' +
    'kommer tage tager mene mener dreje drejer vedrøre vedrører omfatter indebærer bliver blive ' +
    'få gå hedde ske stå ligge sige lade bestå består gange gang egentlig lige bare også endnu ' +
    'hos inden ifølge angående omkring vide ved fortælle forklar forklare vis beskriv beskrive ' +
    'ca cirka forskellige hele hel nemlig præcis overhovedet fx tænker tænke synes bruges tid ' +
    'definition forkortelse betydning grunden årsagen hurtigt længe ja nej jo kigge se ' +
    'much many is and'
  )
    .split(' ')
    .map(stemOf),
);

/** Whether a word only carries a question along: `betyder`, `holder`. */
export function isFiller(word: string): boolean {
  return FILLERS.has(stemOf(word));
}

const MONTHS = 'jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec';

/** What answers of each kind look like. */
const ANSWERS: Readonly<Record<Asked, RegExp>> = {
  amount: /\d[\d.]*(?:,\d+)?\s*(?:mio|kr|%)|kr\.?\s*\d|\d{1,3}(?:\.\d{3})+/i,
  // A year or the number of a point is no count.
  number: /(?<![\d.,/-])(?!(?:19|20)\d\d(?!\d))\d+(?![\d/-])(?!\.\s*\p{Ll})/u,
  date: new RegExp(`\\d{1,2}\\. (?:${MONTHS})|\\b(?:19|20)\\d\\d\\b|kvartal|ultimo|primo`, 'i'),
  duration:
    /(?:\d|to|tre|fire|fem|seks|et|en)\S* ?(?:arbejds|hver)?(?:år|måned|uge|dag|døgn|time|minut)/i,
  frequency: /årlig|halvår|kvartal|måned|ugentlig|løbende|gange|hvert|hver /i,
  // Two names, or what a list of them begins with.
  person: /\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+|:$/u,
  owner: /ejerkreds\p{L}* (?:bag|er|består)|ejes|ejet af|ejere |ejer |:$/iu,
  meaning:
    /forst[åa]s|betyder|betegne|defin|dvs|består|kaldes|forkort|(?<!\p{L})er et? |fungerer/iu,
  reason: /fordi|(?<!\p{L})da (?!\p{L}+$)|derfor|grund|begrund|skyldes|årsag|hensyn|formål/iu,
  permission: /(?<!\p{L})(?:må|kan|skal|ikke|gratis|ret til|mulighed|frivillig|krav)(?!\p{L})/iu,
  other: /(?!)/,
};

/** Whether a text has an answer of the kind that is asked for. */
export function holdsAnswer(text: string, asked: Asked): boolean {
  return ANSWERS[asked].test(text);
}

import { type EditorMistake, typed } from './syntax-mistakes.ts';

/** In what a new meeting's files say, of themselves and of one another. */
export const IN_MEETING: readonly EditorMistake[] = [
  typed(
    'a number of an agenda item without quotation marks',
    'referat.mdx',
    "agendaItem: '1.1'",
    'agendaItem: 1.1',
    ': linje 8, agendaItem: fandt 1.1; ventede en tekst. Skriv her: Dagsordenspunktets nummer',
  ),
  typed(
    'a kind that there is not',
    'referat.mdx',
    'kind: memo',
    'kind: notatet',
    ': linje 5, kind: fandt "notatet"; ventede ',
  ),
  typed(
    'an agenda item that is not there',
    'referat.mdx',
    "agendaItem: '1.1'",
    "agendaItem: '1.2'",
    ': linje 8, agendaItem: »1.2« findes ikke. ',
  ),
  typed(
    'a related paper with a slip of the finger',
    'referat.mdx',
    'related: [overfartsaftale]',
    'related: [overfartaftale]',
    ': linje 22, related: »overfartaftale« findes ikke. Mente du »overfartsaftale«? Skriv et af: ',
  ),
  typed(
    'a reference with a slip of the finger',
    'referat.mdx',
    '(ref:overfartsaftale)',
    '(ref:overfartaftale)',
    ':41:73 bilaget »overfartaftale« findes ikke. Mente du »overfartsaftale«? Skriv et af: ',
  ),
  typed(
    'a reference to a meeting that is not there',
    'referat.mdx',
    '(ref:2025-08/sejlplan ',
    '(ref:2025-07/sejlplan ',
    ':57:20 mødet »2025-07« findes ikke. Mente du »2025-08«? Skriv et af: 2025-08.',
  ),
  typed(
    'a link of ours with a slip of the finger',
    'sejlplan.mdx',
    '(ref:referat#naeste-moede)',
    '(../refereat/#naeste-moede)',
    ':36:81 bilaget »refereat« findes ikke. Mente du »referat«? Skriv et af: ',
  ),
  typed(
    'a reference to what is not in the bundle, without a reason',
    'sejlplan.mdx',
    '(ref:udenfor "Køreplanen er ikke i bundtet.")',
    '(ref:udenfor)',
    ':33:199 Henvisningen »den landsdækkende køreplan« kan ikke læses. Skriv ',
  ),
  typed(
    'a note that has no mark',
    'referat.mdx',
    'ventet[^2]',
    'ventet[^3]',
    ':36:76 Fodnotetegnet [^3] har ingen fodnote. Skriv en linje, der begynder med [^3]: …',
  ),
  typed(
    'a note of a kind that there is not',
    'sejlplan.mdx',
    '[!NOTE #note-plan',
    '[!NOT #note-plan',
    ':35:1 [!NOT] kendes ikke. Skriv [!NOTE], [!FIGUR], [!MANGLER].',
  ),
];

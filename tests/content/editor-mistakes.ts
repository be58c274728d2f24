import { type EditorMistake, typed } from './syntax-mistakes.ts';

const SOURCE = 'source/2025-08/bilag.txt';
/** In what a new meeting's files say, of themselves and of one another. */
export const IN_MEETING: readonly EditorMistake[] = [
  typed(
    'a number of an agenda item without quotation marks',
    'referat.mdx',
    "agendaItem: '1.1'",
    'agendaItem: 1.1',
    ': linje 8, agendaItem: fandt 1.1; ventede en tekst eller en liste. Skriv her:',
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
    ':57:20 mødet »2025-07« findes ikke. Mente du »2025-05«? Skriv et af: 2025-05, 2025-06,',
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
    ':35:1 [!NOT] kendes ikke. Skriv [!NOTE], [!FIGUR], [!MANGLER], [!UDGÅET], [!RETTELSE].',
  ),
  {
    ...typed(
      'two pages of the same lines',
      'referat.mdx',
      'sourceLines: { first: 12, last: 53 }',
      'sourceLines: { first: 1, last: 53 }',
      '',
    ),
    says:
      `${SOURCE}: linje 3: linjerne 3–10 gengives af 2025-08 og 2025-08/referat, men hører til ` +
      'ét sted. Ret linjerne, så de ikke overlapper, i contentsLines i src/content/2025-08/meeting',
  },
  {
    ...typed(
      'lines that no paper renders',
      'referat.mdx',
      'sourceLines: { first: 12, last: 53 }',
      'sourceLines: { first: 12, last: 50 }',
      '',
    ),
    says: `${SOURCE}: linje 52: ingen side gengiver linje`,
  },
  typed(
    'a mending on another line',
    'ledger.yaml',
    'text: Side 1 af 2',
    'text: Side 1 af 3',
    ': linje 3 (kildens linje 35): removed: her skulle stå »Side 1 af 3«, men der står »Side 1 af',
  ),
  typed(
    'a sign counted wrongly',
    'ledger.yaml',
    "mark: '.....', count: 2",
    "mark: '.....', count: 3",
    ': linje 26 (kildens linje 1): structure: ».....« skulle stå der 3 gange, men står der 2.',
  ),
  typed(
    'a number with a comma',
    'tables/overfart-udgifter.yaml',
    '[Mandskab, 1.9]',
    '[Mandskab, 1,9]',
    ': linje 12, rows.1.cells: rækken udgift-mandskab har 3 celler; der skal være 2, en for hver ' +
      "kolonne. Kommaet i 1,9 har delt tallet i to celler. Sæt det i anførselstegn: '1,9'.",
  ),
  typed(
    'a number that may be read in two ways',
    'tables/overfart-betaling.yaml',
    '1200000, 30]',
    "'1.200.00', 30]",
    ': linje 13, rows.1.cells: »1.200.00« i rækken kommune-brinke-holm er ikke et tal, som vi kan ',
  ),
  typed(
    'a number with one point between its thousands',
    'tables/overfart-betaling.yaml',
    '800000, 20]',
    '800.1, 20]',
    ': linje 14, rows.2.cells: 800.1 i rækken kommune-oerkaer har flere decimaler end kolonnen. ',
  ),
  typed(
    'a sum that is wrong',
    'tables/overfart-udgifter.yaml',
    '[Mandskab, 1.9]',
    '[Mandskab, 1.8]',
    ': linje 14, total: rækkerne i »Mio. kr.« giver 3,9, men totalen er 4,0. Ret rækken eller ',
  ),
  typed(
    'a row that adds those before it',
    'tables/overfart-udgifter.yaml',
    '  - { key: udgift-vedligehold',
    '  - { key: udgift-drift, cells: [Drift, 3.3] }\n  - { key: udgift-vedligehold',
    ': linje 15, total: rækkerne i »Mio. kr.« giver 7,3, men totalen er 4,0. Ret rækken eller ' +
      'totalen, så de svarer til papiret. Er udgift-drift mellemsum, så skriv role: subtotal ved ',
  ),
  typed(
    'a ledger of remarks alone',
    'ledger.yaml',
    /[\s\S]+/,
    '# Her er intet endnu.\n',
    ': linje 1: filen er tom. Skriv {}, når intet skal stå i den.',
  ),
  typed(
    'a list without items',
    'ledger.yaml',
    /joined:\n.*\n/,
    'joined:\n',
    ': linje 11, joined: feltet er tomt; ventede en liste, som må være tom: []. Skriv her: ',
  ),
];

/**
 * The words by which each kind of answer is asked for, in the forms whose roots differ. Every
 * telling word of a question is one of these or of what the answer is about: else there is no
 * answer.
 */
export const ASKED = {
  pays:
    'betale betaler betaling betalinger betalt bidrage bidrager bidrag bidragyder give giver giv ' +
    'yder finansiere finansierer finansiering medfinansiering støttebeløb tilskud udgift ' +
    'udgifter beløb regning faktura faktureres kontingent skylder',
  /** What is asked of what all is together or a part of it, and not of who gives it. */
  price: 'koste koster kostede pris',
  costs: 'koste koster kostede pris udgift udgifter udgiftspost omkostning bruge bruger bruges',
  /** What money may be called beside a word that asks what is paid. */
  money: 'penge kroner kr beløb bidrag betaling år året årligt måned måneden månedligt om pr per',
  share: 'andel andele andelen procent procentdel del pct',
  /** A row that stands for the most or the least. */
  most: 'mest flest største størst højeste højest dyrest dyreste',
  least: 'mindst mindste laveste lavest færrest billigst billigste',
  total: 'alt ialt tilsammen samlet samlede sum total totalt hele',
  budget: 'budget budgettet bevilling økonomi',
  /** What a row is an expense in: its nouns are these. */
  expense: 'udgift udgiftspost omkostning',
  goal: 'mål målet målene målsætning',
  goalItself: 'tal måltal tallet figur lyder indhold hvordan resultat',
  method: 'metode metoden opgøre opgøres opgørelse måle måles målemetode beregnes målt hvordan',
  measuredBy: 'hvem måler opgør opgøres måles målt dokumenterer',
  rationale: 'begrundelse begrundelsen begrunder begrundet hvorfor baggrund årsag formål',
  reporting:
    'afrapportering afrapporteringen afrapporteres rapportere rapporteres rapportering hvornår ' +
    'ofte tit rapport opfølgning',
  met: 'opfyldt opfyldes opfyldelse opfylder nået nås opnået opnås hvornår hvordan',
  when: 'hvornår dato datoen datoer tidspunkt tid frist fristen frister tidsfrist deadline dag',
  happens: 'kommer holdes holder finder sted foreligger sker senest planlagt aftalt',
  signs:
    'underskrive underskriver underskrivere underskrevet underskrift underskrifter skrevet ' +
    'skriver skrev signere signeret medunderskriver undertegnet undertegner',
  person: 'hvem hedder navn navnet person',
  means:
    'betyde betyder betydning forkortelse forkortelsen forkortet fork definition definer stå ' +
    'dække dækker forklar forklaring begreb begrebet akronym initialer udtryk hvem',
  /** What something may be called that a paper names and explains. */
  offered: 'forløb forløbet program programmet tilbud tilbuddet ordning ordningen ydelse gå går',
  phone: 'telefon telefonnummer tlf tel mobil mobilnummer nummer ring ringe kontakt',
  mail: 'mail mailadresse email e-mail adresse skriv kontakt',
  caseId:
    'sag sagen sagsnr sagsnummer sags id sagsid journal journalnummer j.nr nr nummer dok ' +
    'dokument dokumentnummer dokumentnr',
  number: 'nr nummer bundt bundtet bundtets papir dokument dagsorden dagsordenen dagsordenens',
  address: 'fodnote note link adresse kilde url hjemmeside',
} as const;

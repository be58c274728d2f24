import type { FieldForm, FieldsTold } from '../../told.ts';
import { formOf } from '../forms.ts';
import { readFields } from '../head.ts';
import { LABELS } from '../labels.ts';

/** The values of a head, and what is wrong with them as the desk says it. */
export function tellFields(name: string, head: string): FieldsTold {
  const { values, faults } = readFields(name, head);
  return { values, faults: faults.map((fault) => tellField(name, fault)) };
}

/** A fault with its field first, as it is named in the file, and the rest in the desk's words. */
function tellField(name: string, fault: string): string {
  const [, path = '', message = ''] = AT.exec(fault) ?? [];
  const [field, ...within] = placesOf(name, path);
  if (!field) return plainWords(fault);
  const place = within.map(({ label }) => label).join(', ');
  const words = plainMessage(message, (within.at(-1) ?? field).form);
  return [path.split('.')[0], place, words].filter(Boolean).join(': ');
}

/** A fault that begins with the path of its field: `rows.6: …`. */
const AT = /^([a-z]\w*(?:\.\w+)*): ([\s\S]*)$/i;

/** A fault of a file as the desk says it: what it is about by its label. */
export function plainFault(name: string, fault: string): string {
  const [, path = '', message = ''] = AT.exec(fault) ?? [];
  const places = placesOf(name, path);
  const last = places.at(-1);
  if (!last) return plainWords(fault);
  return `${places.map(({ label }) => label).join(', ')}: ${plainMessage(message, last.form)}`;
}

/** The field of a fault's path, and what it names within it: `signatories.0.role`. */
function placesOf(name: string, path: string): { label: string; form: FieldForm | undefined }[] {
  const [first, ...rest] = path.split('.');
  const form = formOf(name).find((field) => field.name === first);
  if (!form) return [];
  let within: FieldForm | undefined = form;
  const places = rest.flatMap((step) => {
    if (/^\d+$/.test(step)) return { label: `nummer ${Number(step) + 1}`, form: within };
    within = within?.fields?.find((field) => field.name === step);
    // The cells of a row, and its key, have no names of their own.
    return within ? { label: `»${within.label}«`, form: within } : [];
  });
  return [{ label: `»${form.label}«`, form }, ...places];
}

function plainMessage(message: string, form: FieldForm | undefined): string {
  const { options = [], hint = '' } = form ?? {};
  const chosen = options.map(({ label }) => `»${label}«`);
  const expected = message
    .replace(/; ventede [^.]*\./, (told) =>
      chosen.length > 0 ? `; vælg ${EITHER.format(chosen)}.` : told,
    )
    .replace(/ Felterne hedder: [^.]*\./, '')
    // What the file's field says speaks of how it is written there.
    .replace(/ Skriv her: [\s\S]*?(?= (?:Ret|Sæt) det\b|$)/, () =>
      chosen.length > 0 || hint === '' ? '' : ` Skriv her: ${hint}`,
    );
  return plainWords(expected);
}

const EITHER = new Intl.ListFormat('da', { type: 'disjunction' });

/** Names of fields that are no words: a sentence that has one speaks of the field. */
const NAMES = Object.keys(LABELS).filter((name) => /^[a-z]+[A-Z]\w*$/.test(name));
const NAMED = new RegExp(`\\b(?:${NAMES.join('|')})\\b:?`, 'g');

/** A sentence without the names and the commands that only who writes files knows. */
export function plainWords(sentence: string): string {
  return sentence
    .replace(NAMED, (name) => `»${LABELS[name.replace(':', '')]}«`)
    .replace(/\blast skal være mindst lige så stor som first\b/, FROM_TO)
    .replace(/\bfandt "([^"]*)"/g, 'fandt »$1«')
    .replace(/\btrue eller false\b/g, 'ja eller nej')
    .replace(/, som må være tom: \[\]/g, ', som må være tom')
    .replace(/\bbyg igen\b/g, 'prøv igen');
}

const FROM_TO = '»Til« skal være mindst lige så stor som »Fra«';

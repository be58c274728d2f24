import { headOf } from './head.ts';

const TITLES: Readonly<Record<string, string>> = {
  'meeting.yaml': 'Mødet',
  'ledger.yaml': 'Regnskabet',
  'timeline.yaml': 'Tidslinjen',
  'goals.yaml': 'Målene',
  'register.yaml': 'Registeret',
  'case-ids.yaml': 'Sådan ser sagsnumre ud',
};

/** What an editor knows a file by, as far as it can be read. */
export function titleOfFile(name: string, text: string): string {
  const table = /^tables\/(.+)\.yaml$/.exec(name)?.[1];
  if (table) return `Tabel: ${fieldIn('caption', text) ?? table}`;
  return TITLES[name] ?? shortTitle(name, text);
}

function shortTitle(name: string, text: string): string {
  return fieldIn('shortTitle', headOf(name, text).head) ?? name.replace(/\.mdx$/, '');
}

/** A field's value, as far as it stands on its line, also where the rest cannot be read. */
export function fieldIn(field: string, text: string): string | undefined {
  const [, value] = new RegExp(`^${field}: (.*)$`, 'm').exec(text) ?? [];
  return value?.trim().replace(/^(['"])(.*)\1$/, '$2') || undefined;
}

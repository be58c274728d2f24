import type { AppendixData } from '../../schemas/index.ts';

/** The Danish name of each kind of paper. */
export const KIND_LABELS = {
  letter: 'Brev',
  note: 'Baggrundsnotat',
  contract: 'Kontrakt',
  memo: 'Notat',
  amendment: 'Ændringsforslag',
} as const satisfies Record<AppendixData['kind'], string>;

/**
 * A person as one line: `Torben Hansen, formand, KKR Midtjylland`; an organisation that the role
 * names is not said twice.
 */
export function personLabel(person: {
  name: string;
  role?: string | undefined;
  organisation?: string | undefined;
}): string {
  const { name, role, organisation } = person;
  const isNamed = organisation !== undefined && role?.includes(organisation);
  return [name, role, isNamed ? undefined : organisation].filter(Boolean).join(', ');
}

/** How signs of a source are called in a list: a tab by its name, the rest as they are. */
export function sourceName(mark: string): string {
  return mark === '\t' ? 'Tabulator' : `»${mark.trim()}«`;
}

import type { AppendixData } from '../schemas.ts';

/** The Danish name of each kind of paper. */
export const KIND_LABELS = {
  letter: 'Brev',
  note: 'Baggrundsnotat',
  contract: 'Kontrakt',
  memo: 'Notat',
  amendment: 'Ændringsforslag',
} as const satisfies Record<AppendixData['kind'], string>;

/** A person as one line: `Torben Hansen, formand, KKR Midtjylland`; an organisation that the role names is not said twice. */
export function personLabel(person: { name: string; role?: string | undefined; organisation?: string | undefined }): string {
  const { name, role, organisation } = person;
  const isNamed = organisation !== undefined && role?.includes(organisation);
  return [name, role, isNamed ? undefined : organisation].filter(Boolean).join(', ');
}

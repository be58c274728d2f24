import type { AppendixData } from '../schemas.ts';

/** The Danish name of each kind of paper. */
export const KIND_LABELS = {
  letter: 'Brev',
  note: 'Baggrundsnotat',
  contract: 'Kontrakt',
  memo: 'Notat',
  amendment: 'Ændringsforslag',
} as const satisfies Record<AppendixData['kind'], string>;

/** A person with role and organisation as one line: `Torben Hansen, formand, KKR Midtjylland`. */
export function personLabel(person: {
  name: string;
  role?: string | undefined;
  organisation?: string | undefined;
}): string {
  return [person.name, person.role, person.organisation].filter(Boolean).join(', ');
}

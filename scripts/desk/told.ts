import type { KeptDecision } from '../../src/import/draft/decision-store.ts';

export type { KeptDecision };

// What server and page of the desk tell each other: types alone, for the page runs in the browser.

/** A meeting in the list that the desk begins with. */
export interface MeetingTold {
  readonly id: string;
  readonly title: string;
  readonly isImported: boolean;
  readonly papers: number;
  /** How many decisions wait. */
  readonly undecided: number;
}

/** A content file of a meeting. */
export interface FileTold {
  /** Below the meeting's folder: `brev.mdx`, `tables/budget.yaml`. */
  readonly name: string;
  /** What an editor knows it by. */
  readonly title: string;
  readonly text: string;
  /** Its fields as a form; empty when it is written as text. */
  readonly form: readonly FieldForm[];
}

/** A received file, and where each of its pages begins in the source. */
export interface OriginalTold {
  readonly file: string;
  /** The papers that were made of it. */
  readonly papers: readonly string[];
  readonly isPdf: boolean;
  readonly pages: readonly { readonly page: number; readonly line?: number }[];
}

/** All that the desk shows of a meeting. */
export interface DeskTold {
  readonly id: string;
  readonly title: string;
  readonly files: readonly FileTold[];
  readonly questions: readonly QuestionTold[];
  readonly originals: readonly OriginalTold[];
  readonly source: readonly string[];
  /** Work that was not saved when the desk was last open. */
  readonly unsaved: readonly Edit[];
}

/** What is decided at one go: a place, or the same field of several files. */
export interface QuestionTold {
  /** The fields that answer it, as files name them; none when it is about words. */
  readonly fields: readonly string[];
  readonly decisions: readonly KeptDecision[];
}

/** A file with changes that are not saved. */
export interface Edit {
  readonly name: string;
  readonly text: string;
  /** The file's text that the changes were made in. */
  readonly base: string;
}

/** A field as a form shows it. */
export interface FieldForm {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly isRequired: boolean;
  readonly kind:
    | ('text' | 'long' | 'number' | 'yesNo' | 'choice')
    // Lists of one line each: of texts, of numbers, of cells with a bar between them.
    | ('words' | 'numbers' | 'cells')
    // Fields within a field: one time, or as many as there are.
    | ('group' | 'rows')
    // Rows of a table, and its last one.
    | ('grid' | 'gridRow');
  /** The most signs of a text. */
  readonly most?: number;
  /** What can be chosen, and what it is called. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** What a group, or each row of rows, has. */
  readonly fields?: readonly FieldForm[];
}

/** The values of a file's fields, and what is wrong with them. */
export interface FieldsTold {
  readonly values: Readonly<Record<string, unknown>>;
  readonly faults: readonly string[];
}

/** A fault of the proof, with where it can be mended. */
export interface FaultTold {
  readonly sentence: string;
  /** The file, below the meeting's folder, when it is one of the meeting's. */
  readonly name?: string;
  readonly line?: number;
  /** The line of the source that it is about. */
  readonly sourceLine?: number;
  /** The field that it is about, and which of its rows, from 0. */
  readonly field?: string;
  readonly row?: number;
  /** What can be put into the ledger, if it is the source that is wrong, and how it is told. */
  readonly entry?: string;
  readonly entryTold?: string;
}

/** What a preview came to: a site with faults in its words is built all the same. */
export interface PreviewTold {
  readonly isBuilt: boolean;
  readonly faults: readonly FaultTold[];
}

/** What building the site for publication came to. */
export interface PublicationTold {
  /** How many addresses are promised that were not. */
  readonly promised: number;
  /** Why it was not built; none when it was. */
  readonly faults: readonly FaultTold[];
}

/** What goes when a paper is deleted, or why it may not be. */
export interface RemovalTold {
  /** The received file that goes with a paper. */
  readonly file?: string;
  /** What to do instead, as a sentence. */
  readonly refused?: string;
}

/** A file that was changed on disk while it was being written at the desk. */
export interface ConflictTold {
  readonly name: string;
  /** The file as it is on disk now. */
  readonly disk: string;
  /** Both changes in one; where both changed the same lines, those of the desk. */
  readonly text: string;
  readonly differences: readonly { line: number; own: string; drafted: string }[];
}

/** A line of what will change. */
export interface ChangedLine {
  readonly kind: 'added' | 'removed' | 'same';
  readonly text: string;
}

/** What a long task tells as it goes, a line each; the last is its end. */
export type Progress =
  | { readonly tell: string }
  | { readonly done: unknown }
  | { readonly fault: { readonly file: string; readonly sentence: string } };

import { appendixSchema } from './appendix.ts';
import { caseIdsSchema } from './case-ids.ts';
import { goalsSchema } from './goals.ts';
import { ledgerSchema } from './ledger.ts';
import { englishSchema, meaningsSchema, reviewedSchema } from './meanings.ts';
import { meetingSchema } from './meeting.ts';
import { originalsSchema } from './originals.ts';
import { publisherSchema } from './publisher.ts';
import { registerSchema } from './register.ts';
import { synonymsSchema } from './synonyms.ts';
import { tableSchema } from './table.ts';
import { timelineSchema } from './timeline.ts';

export type { AppendixData } from './appendix.ts';
export type { NumberFormat } from './case-ids.ts';
export type { Goal, GoalBlock, Goals } from './goals.ts';
export type { Ledger } from './ledger.ts';
export type { MeetingData } from './meeting.ts';
export type { Publisher } from './publisher.ts';
export type { Scenario, Table } from './table.ts';
export type { TimelineEntry } from './timeline.ts';

/** Every content schema by collection, so that the tests can walk them all. */
export const schemas = {
  appendices: appendixSchema,
  tables: tableSchema,
  goals: goalsSchema,
  timelines: timelineSchema,
  meetings: meetingSchema,
  ledgers: ledgerSchema,
};

/** The schemas of files that the build reads outside the collections. */
export const fileSchemas = {
  register: registerSchema,
  synonyms: synonymsSchema,
  meanings: meaningsSchema,
  english: englishSchema,
  reviewed: reviewedSchema,
  publisher: publisherSchema,
  caseIds: caseIdsSchema,
  originals: originalsSchema,
};

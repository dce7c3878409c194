import type { Snapshot, SummaryInput } from "#lib/exchange/summary/schema";

/** A summary as it would be shared, and what was asked for to get it. */
export type Prepared = { readonly request: SummaryInput; readonly snapshot: Snapshot };

import type { Faces } from "#lib/exchange/summary/faces";
import type { SummaryInput } from "#lib/exchange/summary/schema";

/** A summary as it would be shared, and what was asked for to get it. */
export type Prepared = { readonly request: SummaryInput; readonly faces: Faces };

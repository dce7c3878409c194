import { z } from "zod";
import { civilDateSchema } from "#lib/base/time/schema";
import { changeVerdicts } from "#lib/insight/trends/change/change";

const count = z.int().min(0);
const stretch = z
  .object({ from: civilDateSchema, to: civilDateSchema, nights: count, recorded: count, crampNights: count })
  .nullable();
const figure = z.number().nullable();

/** What nights with cramps did over the range, by the one engine of the trends screen, the year and the API. */
export const sheetChangeSchema = z.object({
  verdict: z.enum(changeVerdicts),
  /** Share of nights with cramps, after over before */
  ratio: figure,
  low: figure,
  high: figure,
  before: stretch,
  after: stretch,
});
export type ChangeFacts = z.output<typeof sheetChangeSchema>;

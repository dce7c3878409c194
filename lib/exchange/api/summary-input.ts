import { z } from "zod";
import { fileForms } from "#lib/exchange/summary/face-file";
import { papers } from "#lib/exchange/summary/pdf-page";

/** What a program may ask of the page for a clinician. */
export const summaryInputSchema = z.strictObject({
  weeks: z.coerce
    .number("Give 4, 12, 26 or 52")
    .pipe(z.literal([4, 12, 26, 52], "Give 4, 12, 26 or 52"))
    .default(12),
  form: z
    .enum(["json", ...fileForms], "Give json, text, html, pdf, fhir-document or fhir-collection")
    .default("json"),
  paper: z.enum(papers, "Give a4 or letter").default("a4"),
});

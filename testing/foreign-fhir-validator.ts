// What somebody else's validator finds wrong with a bundle: FHIR.js of Lantana, by the R4 profiles and value sets it ships.
// HL7's own validator is a Java program that comes neither from npm nor from Debian, and is not run here.
import { createRequire } from "node:module";
import type { Fhir } from "fhir";

// It is CommonJS, and its files name one another without an ending.
const { Fhir: Foreign }: { Fhir: typeof Fhir } = createRequire(import.meta.url)("fhir");
const validator = new Foreign();

/**
 * Its errors, and what it does not know of R4; an empty list where there are none. It holds no SNOMED and no LOINC, so that of
 * codes it can only say that it cannot look them up.
 */
export function foreignProblems(bundle: unknown): string[] {
  const { messages } = validator.validate(JSON.stringify(bundle), { errorOnUnexpected: true });
  return messages
    .filter(({ severity }) => severity === "error" || severity === "fatal")
    .map(({ location, message }) => `${location}: ${message}`);
}

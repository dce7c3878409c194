import "server-only";
import type { OwnerId } from "./owner";

/** The signed-in person, as far as the rest of Charley needs to know them. */
export type SignedInPerson = {
  readonly ownerId: OwnerId;
  readonly email: string | null;
  readonly name: string | null;
  readonly timeZone: string;
  readonly birthYear: number | null;
  readonly sex: "female" | "male" | null;
  readonly pregnancy: "no" | "pregnant" | "breastfeeding" | null;
  readonly units: "metric" | "us";
  readonly authority: "us" | "eu";
  readonly nightStartHour: number;
  readonly dayStartHour: number;
  readonly usualMinimumEntries: number | null;
  readonly scheduledDoses: "taken" | "tap";
  readonly glassMl: number;
  /** When this sample diary deletes itself; null for a real one. ISO instant. */
  readonly sampleUntil: string | null;
};

/** Who is asking, or null. Reads the session row every time, so that a session ended anywhere is ended here. */
export async function currentPerson(): Promise<SignedInPerson | null> {
  return null;
}

import { parseEnum } from "#lib/base/text/parse-enum";
import { civilDateOfColumn } from "#lib/base/time/civil-date";
import type { BloodResult as Row } from "#prisma/client";
import { bloodTestIds } from "./blood-tests";
import type { BloodResult } from "./schema";

/** A row of the BloodResult table as the result it is. */
export const bloodResultOfRow = ({ test, value, takenOn, rev }: Row): BloodResult => ({
  test: parseEnum(bloodTestIds, test),
  value,
  on: takenOn && civilDateOfColumn(takenOn),
  rev,
});

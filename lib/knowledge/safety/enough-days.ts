import { meanGateDays } from "#lib/knowledge/nutrients/mean-gate-days";
import type { MeanIntake } from "./schema";

/** Whether a mean stands on enough complete days to be spoken of. */
export const enoughDays = (mean: MeanIntake): boolean => mean.completeDays >= meanGateDays;

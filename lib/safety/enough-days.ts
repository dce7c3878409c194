import type { MeanIntake } from "./schema";

/** A mean is spoken of from 7 complete days on (evidence 5.3). */
export const enoughDays = (mean: MeanIntake): boolean => mean.completeDays >= 7;

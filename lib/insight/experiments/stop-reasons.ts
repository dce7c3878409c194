/** Why an experiment was given up, where the person says so. "unwell" is the one harm that is asked about. */
export const stopReasons = ["unwell", "effort", "other"] as const;
export type StopReason = (typeof stopReasons)[number];

/** Says what is being done, does it, and says how long it took. */
export function step<Result>(text: string, work: () => Promise<Result>): Promise<Result>;

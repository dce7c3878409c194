/** Says what is being done, does it, and says how long it took. */
export function step<Result>(text: string, work: () => Promise<Result>): Promise<Result>;

/** What is said of an error that ends the start: a line where people can act on it, else the error itself. */
export function explanationOf(error: unknown): unknown;

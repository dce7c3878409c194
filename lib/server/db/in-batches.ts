/** A statement may take ten seconds: after a long time off there may be more than it can deal with in one. */
const atOnce = 5000;

/** Does so many rows at a time until there are no more; gives how many there were. */
export async function inBatches(
  some: (limit: number) => PromiseLike<{ readonly count: number }>,
): Promise<number> {
  for (let all = 0; ; ) {
    const { count } = await some(atOnce);
    all += count;
    if (count < atOnce) return all;
  }
}

/** Does four things one after the other, and gives what each gave. */
export async function inTurn<A, B, C, D>(
  first: () => Promise<A>,
  second: () => Promise<B>,
  third: () => Promise<C>,
  fourth: () => Promise<D>,
): Promise<[A, B, C, D]> {
  return [await first(), await second(), await third(), await fourth()];
}

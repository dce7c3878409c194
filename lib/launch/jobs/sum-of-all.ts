/** Does each in turn, also after one that failed, and only then says so; gives how many rows all of them dealt with. */
export async function sumOfAll(each: readonly (() => Promise<number>)[]): Promise<number> {
  let sum = 0;
  const failed: unknown[] = [];
  for (const work of each) {
    try {
      sum += await work();
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length > 0) throw failed[0];
  return sum;
}

/**
 * One round after the other: what comes while a round is under way, or in one breath, makes up the next one. `whole` does a
 * round as one thing; everybody in it gets its result.
 */
export function inRounds<One, Result>(whole: (round: readonly One[]) => Promise<Result>) {
  let before: Promise<unknown> = Promise.resolve();
  let next: { readonly ones: One[]; readonly done: Promise<Result> } | null = null;
  return (one: One): Promise<Result> => {
    if (next) {
      next.ones.push(one);
      return next.done;
    }
    const ones = [one];
    const done = before.then(() => {
      next = null;
      return whole(ones);
    });
    next = { ones, done };
    before = done.catch(() => undefined);
    return done;
  };
}

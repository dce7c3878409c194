type Kept<Value> = { readonly value: Value; readonly until: number };

/** Values by their names for a while, in milliseconds of the caller's clock, and no more of them than `most`. */
export function remembering<Value>({ most, forMs }: { most: number; forMs: number }) {
  const held = new Map<string, Kept<Value>>();
  return {
    /** Undefined where there is none, or its time is over */
    find(name: string, now: number): Value | undefined {
      const found = held.get(name);
      return found !== undefined && found.until > now ? found.value : undefined;
    },
    /** @param atLatest when it is over whatever the while */
    keep(name: string, value: Value, now: number, atLatest = Number.POSITIVE_INFINITY): void {
      held.delete(name);
      const oldest = held.size >= most ? held.keys().next().value : undefined;
      if (oldest !== undefined) held.delete(oldest);
      held.set(name, { value, until: Math.min(now + forMs, atLatest) });
    },
    forget: (name: string): void => void held.delete(name),
  };
}

import pg from "pg";

/** Several who write one entry after the other, and know which were acknowledged. */
export type Writers = {
  /** How many of each were acknowledged so far */
  readonly acknowledged: () => number[];
  /** How many of each were acknowledged before a moment */
  readonly acknowledgedBefore: (at: Date) => number[];
  /** Waits until none of them reaches the database any more */
  readonly untilBroken: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export async function writers(url: string, count: number): Promise<Writers> {
  const times: Date[][] = Array.from({ length: count }, () => []);
  let isStopped = false;
  const write = async (writer: number, acknowledgedAt: Date[]) => {
    const client = new pg.Client({ connectionString: url });
    client.on("error", () => {});
    await client.connect();
    try {
      while (!isStopped) {
        await client.query("INSERT INTO entry (writer, n) VALUES ($1, $2)", [
          writer,
          acknowledgedAt.length + 1,
        ]);
        acknowledgedAt.push(new Date());
      }
    } catch {
      // The fault has come; what was not acknowledged may be lost.
    } finally {
      await client.end().catch(() => {});
    }
  };
  const working = Promise.all(times.map((acknowledgedAt, writer) => write(writer, acknowledgedAt)));
  return {
    acknowledged: () => times.map(({ length }) => length),
    acknowledgedBefore: (at) => times.map((of) => of.filter((time) => time < at).length),
    untilBroken: async () => {
      await working;
    },
    stop: async () => {
      isStopped = true;
      await working;
    },
  };
}

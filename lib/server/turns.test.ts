import { setImmediate as nextTick } from "node:timers/promises";
import { expect, test } from "vitest";
import { TooBusy, Turns } from "./turns";

test("twenty long pieces of work at once leave room between them for what is quick", async () => {
  const turns = new Turns();
  const order: string[] = [];
  const long = Array.from({ length: 20 }, (_, at) =>
    turns.take("ann", async () => {
      order.push(`long ${at}`);
    }),
  );
  const quick = (async () => {
    for (let asked = 0; asked < 10; asked++) {
      await nextTick();
      order.push("quick");
    }
  })();
  await Promise.all([...long, quick]);
  const lastQuick = order.lastIndexOf("quick");
  expect(order.indexOf("quick")).toBeLessThan(5);
  expect(order.slice(0, lastQuick).filter((each) => each === "quick")).toHaveLength(9);
  // No more than two pieces ever stand between two quick answers.
  expect(order.slice(0, lastQuick).join(",")).not.toMatch(/(long \d+,){5}/);
});

test("somebody else's first piece comes before one person's third", async () => {
  const turns = new Turns();
  const order: string[] = [];
  const work = (who: string) => turns.take(who, async () => void order.push(who));
  await Promise.all([...Array.from({ length: 10 }, () => work("ann")), work("ben")]);
  expect(order.indexOf("ben")).toBeLessThanOrEqual(2);
});

test("a queue that nobody would wait for is refused, and work that fails gives its turn back", async () => {
  const turns = new Turns();
  const outcomes = await Promise.allSettled(
    Array.from({ length: 40 }, () => turns.take("ann", () => Promise.reject(new Error("failed")))),
  );
  const refused = outcomes.filter((each) => each.status === "rejected" && each.reason instanceof TooBusy);
  expect(refused).toHaveLength(40 - 27);
  expect(await turns.take("ann", async () => "done")).toBe("done");
});

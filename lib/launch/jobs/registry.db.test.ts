import { expect, test } from "vitest";
import { db } from "#lib/server/db/client";
import { listFailedJobs } from "#lib/server/health/failed-jobs";
import { runJobs } from "./registry";
import { sumOfAll } from "./sum-of-all";

const at = (hour: number) => new Date(Date.UTC(2026, 5, 30, hour));
const failing = () => Promise.reject(Object.assign(new Error("a note: like a fist"), { code: "P2039" }));

test("a job that fails keeps no other from running, and is known by the kind of its error until it ends well", async () => {
  await runJobs(at(1), { first: async () => 3, second: async () => 1 });
  await runJobs(at(2), { first: failing, second: async () => 7 });
  const run = await db.jobRun.findMany({
    where: { name: { in: ["first", "second"] } },
    orderBy: { name: "asc" },
  });
  expect(run).toEqual([
    { name: "first", ranAt: at(2), succeededAt: at(1), count: 0, problem: "P2039" },
    { name: "second", ranAt: at(2), succeededAt: at(2), count: 7, problem: null },
  ]);
  expect(await listFailedJobs()).toEqual(["first"]);
  await runJobs(at(3), { first: async () => 0 });
  expect(await listFailedJobs()).toEqual([]);
});

test("what one part of a job cannot do keeps no other part from being done, and is said in the end", async () => {
  const done: number[] = [];
  const part = (n: number) => async () => done.push(n);
  await expect(sumOfAll([part(1), failing, part(2)])).rejects.toThrow("like a fist");
  expect(done).toEqual([1, 2]);
});

import { expect, test } from "vitest";
import { keepDatabase } from "./keep-database";

/** A database that does as each call of `open` is told: an address it opens at, or an error. */
function scripted(script: (string | Error)[]) {
  const lines: string[] = [];
  const released: string[] = [];
  let lose = () => {};
  let opened = () => {};
  const open = async (onLost: () => void) => {
    const next = script.shift();
    if (next === undefined || next instanceof Error) throw next ?? new Error("no more");
    lose = onLost;
    opened();
    return { url: next, release: async () => void released.push(next) };
  };
  const reopened = () =>
    new Promise<void>((done) => {
      opened = done;
    });
  return { open, lines, released, lose: () => lose(), reopened, say: (line: string) => lines.push(line) };
}

test("a database that goes away is opened again and again until it is there, and let go once", async () => {
  const database = scripted(["one", new Error("busy\nits log"), new Error("busy"), "one", "one"]);
  const kept = await keepDatabase(database.open, { say: database.say, pauseMs: 1 });
  for (let times = 0; times < 2; times += 1) {
    const back = database.reopened();
    database.lose();
    await back;
  }
  expect(database.lines).toEqual([
    "The database went away; starting it again.",
    "It did not start, and is tried again in 1 s: busy",
    "It did not start, and is tried again in 1 s: busy",
    "The database went away; starting it again.",
  ]);
  await kept.release();
  expect(database.released).toEqual(["one"]);
});

test("coming back at another address is told, so that the app can be started anew with it", async () => {
  const database = scripted(["one", "two", "three"]);
  const kept = await keepDatabase(database.open, { say: database.say, pauseMs: 1 });
  for (const url of ["two", "three"]) {
    const moved = kept.moved();
    database.lose();
    await moved;
    expect(kept.current().url).toBe(url);
  }
});

test("one that is being waited for when we are told to stop keeps nobody waiting, and one that never was there is an error", async () => {
  const database = scripted(["one", new Error("busy")]);
  const kept = await keepDatabase(database.open, { say: database.say, pauseMs: 3_600_000 });
  database.lose();
  await kept.release();
  expect(database.released).toEqual(["one"]);
  const options = { say: database.say, pauseMs: 1 };
  await expect(keepDatabase(scripted([new Error("wrong")]).open, options)).rejects.toThrow("wrong");
});

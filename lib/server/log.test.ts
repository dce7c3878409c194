import { expect, test } from "vitest";
import { makeLog } from "./log";

const marker = "MARKER-7f3a-do-not-log";

test("whatever is passed to the log, only what is allowed is written", () => {
  const lines: string[] = [];
  const log = makeLog({ write: (line) => lines.push(line) });
  log.level = "debug";
  log.info(
    {
      event: "sign-in",
      outcome: "ok",
      email: marker,
      password: marker,
      note: marker,
      body: { note: marker },
    },
    "audit",
  );
  log.error({ event: "job", err: new Error(`Invalid value: ${marker}`) }, "failed");
  log.warn({ err: marker, token: marker, url: `/s/${marker}`, headers: { cookie: marker } }, "odd");
  log.error({ err: Object.assign(new Error(marker), { code: "P2002", meta: { target: marker } }) }, "failed");
  const written = lines.join("");
  expect(lines).toHaveLength(4);
  expect(written).not.toContain(marker);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    level: "info",
    event: "sign-in",
    outcome: "ok",
    msg: "audit",
  });
  expect(JSON.parse(lines[1] ?? "").err).toMatchObject({ type: "Error", at: expect.any(Array) });
  expect(JSON.parse(lines[3] ?? "").err.code).toBe("P2002");
});

test("a line break in a field cannot make a line of its own", () => {
  const lines: string[] = [];
  const log = makeLog({ write: (line) => lines.push(line) });
  log.level = "info";
  log.info({ reason: 'x\n{"level":"info","event":"forged"}' }, "one");
  expect(lines.join("").trimEnd().split("\n")).toHaveLength(1);
});

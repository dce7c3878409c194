import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { textUpTo } from "./text-up-to";

/** A body that never ends, and how often it was asked for more. */
function endless() {
  let pieces = 0;
  const body = new ReadableStream({
    pull(controller) {
      pieces += 1;
      controller.enqueue(new TextEncoder().encode("é".repeat(1000)));
    },
  });
  const init: RequestInit & { duplex: "half" } = { method: "POST", body, duplex: "half" };
  return { request: new Request("http://localhost/", init), pieces: () => pieces };
}

test("a body is read as far as it may be long, and no further", async () => {
  for (const half of [false, true]) {
    const { request, pieces } = endless();
    expect(await textUpTo(half ? request.clone() : request, 5000)).toBeNull();
    expect(pieces()).toBeLessThan(10);
  }
});

test("a body that is short enough is what was sent, letter by letter", async () => {
  const text = "Krämpfe 🦵 in der Nacht";
  const pieces = [...new TextEncoder().encode(text)].map((byte) => Uint8Array.of(byte));
  const init: RequestInit & { duplex: "half" } = {
    method: "POST",
    body: new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    }),
    duplex: "half",
  };
  expect(await textUpTo(new Request("http://localhost/", init), text.length)).toBe(text);
  expect(await textUpTo(new Request("http://localhost/", { method: "POST" }), 10)).toBe("");
  const longer = new Request("http://localhost/", { method: "POST", body: text });
  expect(await textUpTo(longer, text.length - 1)).toBeNull();
});

test("nothing that answers a request reads its body whole before it is measured", () => {
  const sources = ["app", "lib"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  );
  expect(sources.length).toBeGreaterThan(500);
  const whole = sources.filter((file) =>
    /\brequest(\.clone\(\))?\.(text|json|formData|arrayBuffer|blob)\(\)/.test(readFileSync(file, "utf8")),
  );
  expect(whole).toEqual([]);
});

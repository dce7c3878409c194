import { spawn } from "node:child_process";
import { Agent, get, type IncomingMessage } from "node:http";
import { expect, test } from "vitest";

// A server that answers once its last line has been written to it, and keeps connections open for an hour.
const script = `
  import { createServer } from "node:http";
  const server = createServer((request, response) => {
    console.log("asked");
    process.once("SIGTERM", () => {
      server.close(() => process.exit(7));
      setImmediate(() => response.end("answered"));
    });
  });
  server.keepAliveTimeout = 3_600_000;
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));`;

test("when its launcher goes, a request under way is answered, and its open connection holds nothing up", async () => {
  const child = spawn(
    process.execPath,
    ["--import", "./lib/launch/ending.mjs", "--input-type=module", "-e", script],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const line = () => new Promise<string>((done) => child.stdout.once("data", (chunk) => done(String(chunk))));
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  const port = Number(await line());
  const asked = line();
  const agent = new Agent({ keepAlive: true });
  const answer = new Promise<IncomingMessage>((done) => get({ port, host: "127.0.0.1", agent }, done));
  await asked;
  child.stdin.end();
  const text = await (await answer).toArray();
  expect(Buffer.concat(text).toString()).toBe("answered");
  expect(await ended).toBe(7);
  agent.destroy();
});

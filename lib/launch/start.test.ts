import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Runs `npm start` without npm, and gives all it said and how it ended. */
async function start(variables: Record<string, string>) {
  const child = spawn(process.execPath, ["lib/launch/start.mjs"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, HOST: "127.0.0.1", ...variables },
  });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    said.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said.stderr += chunk;
  });
  const code = await new Promise((done) => child.on("close", done));
  return { code, ...said };
}

/** Starts on a port where something else answers already. */
async function startWhereTaken(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  try {
    return { port, ...(await start({ PORT: String(port) })) };
  } finally {
    server.close();
  }
}

// Nothing on stdout: installing and building would have said so there before they began.
test("a port that is taken is one line that names it and the way out, before anything that takes long", async () => {
  const { port, code, stdout, stderr } = await startWhereTaken((_, response) =>
    response.end("another program"),
  );
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(
    new RegExp(`^Charley did not start: PORT ${port} is taken .+ PORT=${port + 1} npm start\n$`),
  );
});

test("a second start says that Charley is running, and where", async () => {
  const { port, code, stdout, stderr } = await startWhereTaken((_, response) =>
    response.end(JSON.stringify({ database: "up" })),
  );
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(
    new RegExp(`^Charley did not start: .+ already running at http://localhost:${port}\\. .+\n$`),
  );
});

test("an address that is not this machine's is one line that names HOST", async () => {
  const { code, stdout, stderr } = await start({ PORT: "47813", HOST: "192.0.2.1" });
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toBe("Charley did not start: HOST 192.0.2.1 is not an address of this machine.\n");
});

test("data that has no place, and a database that is not there, are a line each before anything is built", async () => {
  const own = { PORT: "47813", DATABASE_URL: "", DATA_DIR: "/dev/null/data" };
  const given = { ...own, DATABASE_URL: "postgresql://charley:secret@127.0.0.1:1/charley" };
  const [folder, server] = [await start(own), await start(given)];
  expect([folder.code, folder.stdout, server.code, server.stdout]).toEqual([1, "", 1, ""]);
  expect(folder.stderr).toMatch(/^Charley did not start: DATA_DIR \/dev\/null\/data cannot be made .+\n$/);
  expect(server.stderr).toMatch(
    /^Charley did not start: The database cannot be reached; is DATABASE_URL right\? .+\n$/,
  );
  expect(server.stderr).not.toContain("secret");
});

test.runIf(process.getuid?.() === 0)(
  "a folder that the database's account cannot enter is refused before anything that takes long",
  async () => {
    const closed = mkdtempSync(join(tmpdir(), "charley-closed-"));
    const { code, stdout, stderr } = await start({
      PORT: "47813",
      DATABASE_URL: "",
      DATA_DIR: join(closed, "data"),
    });
    rmSync(closed, { recursive: true });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^Charley did not start: DATA_DIR .+ cannot be reached by the account .+\n$/);
  },
);

import { createServer } from "node:net";

function tryListening(port, host) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", (error) => done(error.code));
    probe.listen(port, host, () => probe.close(() => done(null)));
  });
}

async function isCharley(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(2000) });
    return "database" in (await answer.json());
  } catch {
    return false;
  }
}

/**
 * Fails at once, and not after minutes of installing and building, when the address cannot be listened on. Runs before
 * there are packages, so it reads PORT and HOST itself; a value that makes no sense is left to lib/server/env.ts to name.
 */
export async function checkPort() {
  const port = Number(process.env.PORT?.trim() || 3000);
  const usual = process.env.ORIGIN?.trim().startsWith("https:") ? "127.0.0.1" : "0.0.0.0";
  const host = process.env.HOST?.trim() || usual;
  if (!Number.isInteger(port) || port < 1 || port > 65535) return;
  const code = await tryListening(port, host);
  if (code === null) return;
  const reasons = {
    EADDRINUSE: `PORT ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    EACCES: `PORT ${port} may not be used by this account. Choose one above 1023: PORT=3000 npm start`,
    EADDRNOTAVAIL: `HOST ${host} is not an address of this machine.`,
    ENOTFOUND: `HOST ${host} is not an address of this machine.`,
  };
  const running = code === "EADDRINUSE" && (await isCharley(port));
  const error = new Error(
    running
      ? `Charley is already running at http://localhost:${port}. To start a second one, choose another port: PORT=${port + 1} npm start`
      : (reasons[code] ?? `Listening on ${host}:${port} failed: ${code}`),
  );
  error.name = "LaunchError";
  throw error;
}

// Loaded into the web server before Next: how it ends.
import { spawn } from "node:child_process";
import { Server } from "node:http";

/** A launcher that was killed has left its database behind: somebody has to let go of it in its place. */
function letGoOfDatabase() {
  if (process.env.CHARLEY_DATABASE !== "embedded") return;
  const flags = ["--import", "tsx", "lib/launch/let-go.ts", String(process.pid)];
  spawn(process.execPath, flags, { detached: true, stdio: "ignore" }).unref();
}

// With its launcher, also when that is killed and cannot say goodbye.
process.stdin.on("end", () => {
  letGoOfDatabase();
  process.kill(process.pid, "SIGTERM");
});
process.stdin.resume();
process.stdin.unref();

// Once it closes, Node shuts the connections that are idle then, and not those that become so: each request that was
// let finish would hold the end up for as long as its browser likes to keep the connection.
const close = Server.prototype.close;
Server.prototype.close = function closeAsTheyFallIdle(...args) {
  setInterval(() => this.closeIdleConnections(), 50).unref();
  return close.apply(this, args);
};

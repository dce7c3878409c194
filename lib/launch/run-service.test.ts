import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseEnv } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Machine, runService } from "./run-service";
import { launchdPlist, systemdUnit } from "./unit-files";

let base = "";
let ran: string[] = [];
let said: string[] = [];
let refused = "";

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "charley service "));
  ran = [];
  said = [];
  refused = "";
  mkdirSync(join(base, "home/charley"), { recursive: true });
  mkdirSync(join(base, "run/systemd/system"), { recursive: true });
});
afterEach(() => rmSync(base, { recursive: true }));

const machine = (more: Partial<Machine> = {}): Machine => ({
  platform: "linux",
  root: base,
  home: join(base, "home"),
  uid: 1000,
  checkout: join(base, "home/charley"),
  node: "/opt/node 22/bin/node",
  variables: {},
  run: async (program, parts) => {
    const command = [program, ...parts].join(" ");
    ran.push(command);
    if (refused !== "" && command.startsWith(refused)) throw new Error(`${command} failed: no`);
  },
  checkPort: async () => {},
  pause: async () => {
    refused = "";
  },
  say: (text) => said.push(text),
  ...more,
});
const unit = () => join(base, "home/.config/systemd/user/charley.service");
const settings = () => join(base, "home/.config/charley/settings.env");
const plist = () => join(base, "home/Library/LaunchAgents/org.charley.diary.plist");

test("on Linux it is a unit of this account, enabled, started, and there before anybody signs in", async () => {
  expect(await runService(["install"], machine())).toBe(0);
  expect(ran).toEqual([
    "systemctl --user daemon-reload",
    "systemctl --user enable charley.service",
    "systemctl --user restart charley.service",
    "loginctl enable-linger",
  ]);
  const text = readFileSync(unit(), "utf8");
  expect(text).toContain(`\nWorkingDirectory=${join(base, "home/charley")}\n`);
  expect(text).toContain(
    `\nExecStart="/opt/node 22/bin/node" "--env-file=${settings()}" "lib/launch/start.mjs"\nRestart=always\n`,
  );
  expect(text).toContain("\nWantedBy=default.target\n");
  expect(said.join("\n")).toContain(unit());
});

test("for root it is a unit of the system, unless the checkout is somebody else's", async () => {
  const isRoot = process.getuid?.() === 0;
  const installing = runService(["install"], machine({ uid: 0 }));
  if (!isRoot) {
    await expect(installing).rejects.toThrow("belongs to another account");
    return;
  }
  await installing;
  expect(readFileSync(join(base, "etc/systemd/system/charley.service"), "utf8")).toContain(
    "\nWantedBy=multi-user.target\n",
  );
  expect(ran).toEqual([
    "systemctl daemon-reload",
    "systemctl enable charley.service",
    "systemctl restart charley.service",
  ]);
});

test("on macOS it is a property list that is loaded, in the place of the one from before", async () => {
  refused = "launchctl bootout";
  await runService(["install"], machine({ platform: "darwin" }));
  expect(ran).toEqual([
    "launchctl bootout gui/1000/org.charley.diary",
    `launchctl bootstrap gui/1000 ${plist()}`,
  ]);
  const text = readFileSync(plist(), "utf8");
  expect(text).toContain(`<string>${join(base, "home/charley")}</string>`);
  expect(text).toContain("<key>KeepAlive</key>\n  <true/>");
  expect(said).toHaveLength(1);

  ran = [];
  refused = "launchctl bootstrap";
  await runService(["install"], machine({ platform: "darwin" }));
  expect(ran.filter((command) => command.includes("bootstrap"))).toHaveLength(2);
});

test("the settings of now are kept for later, in a file of their owner's; what stands there already stays", async () => {
  const variables = {
    PORT: "8080",
    CHARLEY_KEY: 'it\'s a $key # of "32" \\n characters',
    HOME: "/x",
    ORIGIN: " ",
  };
  await runService(["install"], machine({ variables }));
  expect(statSync(settings()).mode & 0o777).toBe(0o600);
  const read = () => parseEnv(readFileSync(settings(), "utf8"));
  expect(read()).toEqual({ PORT: "8080", CHARLEY_KEY: variables.CHARLEY_KEY });
  const seen = execFileSync(process.execPath, [`--env-file=${settings()}`, "-p", "process.env.CHARLEY_KEY"], {
    env: { NODE_ENV: "test" },
    encoding: "utf8",
  });
  expect(seen).toBe(`${variables.CHARLEY_KEY}\n`);
  expect(readFileSync(unit(), "utf8")).not.toContain("key #");

  await runService(["install"], machine({ variables: { PORT: "9090" } }));
  expect(read()).toEqual({ PORT: "9090", CHARLEY_KEY: variables.CHARLEY_KEY });
  const broken = { OIDC_NAME: "one\ntwo" };
  await expect(runService(["install"], machine({ variables: broken }))).rejects.toThrow("OIDC_NAME");
  expect(read()).toEqual({ PORT: "9090", CHARLEY_KEY: variables.CHARLEY_KEY });
});

test("removing stops it and forgets it, keeps its settings, and does nothing the second time", async () => {
  await runService(["install"], machine());
  refused = "systemctl --user disable";
  await expect(runService(["remove"], machine())).rejects.toThrow("disable --now charley.service failed");
  expect(existsSync(unit())).toBe(true);
  refused = "";
  ran = [];
  await runService(["remove"], machine());
  expect(ran).toEqual(["systemctl --user disable --now charley.service", "systemctl --user daemon-reload"]);
  expect([existsSync(unit()), existsSync(settings())]).toEqual([false, true]);
  expect(said.at(-1)).toContain(settings());
  ran = [];
  expect(await runService(["remove"], machine())).toBe(0);
  expect([ran, said.at(-1)]).toEqual([[], "There is no service to remove."]);
});

test("a service that starts another checkout is neither replaced nor removed", async () => {
  mkdirSync(dirname(unit()), { recursive: true });
  const other = "[Service]\nWorkingDirectory=/srv/charley\n";
  writeFileSync(unit(), other);
  for (const verb of ["install", "remove"])
    await expect(runService([verb], machine())).rejects.toThrow("starts another checkout");
  expect([readFileSync(unit(), "utf8"), ran]).toEqual([other, []]);
});

test("one that was started by hand is named before anything is written; the service itself is in nobody's way", async () => {
  const checkPort = async () => {
    throw new Error("Charley is already running");
  };
  await expect(runService(["install"], machine({ checkPort }))).rejects.toThrow("already running");
  expect([existsSync(unit()), existsSync(settings())]).toEqual([false, false]);
  await runService(["install"], machine());
  expect(await runService(["install"], machine({ checkPort }))).toBe(0);
});

test("on macOS one that is not loaded is removed all the same", async () => {
  await runService(["install"], machine({ platform: "darwin" }));
  refused = "launchctl bootout";
  await runService(["remove"], machine({ platform: "darwin" }));
  expect(existsSync(plist())).toBe(false);
});

test("print shows what would be written, and writes nothing", async () => {
  await runService(["print"], machine());
  expect(existsSync(join(base, "home/.config"))).toBe(false);
  const [printed] = said;
  await runService(["install"], machine());
  expect(readFileSync(unit(), "utf8")).toBe(printed);
});

test("what cannot be done is one sentence that names the way out", async () => {
  rmSync(join(base, "run"), { recursive: true });
  for (const platform of ["linux", "win32", "freebsd"]) {
    for (const verb of ["install", "remove", "print"])
      await expect(runService([verb], machine({ platform }))).rejects.toThrow(
        `neither systemd nor launchd here. Have what starts programs on this machine run npm start in ${base}`,
      );
  }
  expect(await runService([], machine())).toBe(2);
  expect(await runService(["install", "now"], machine())).toBe(2);
  expect(said.at(-1)).toContain("npm run service -- install");
  expect(existsSync(join(base, "home/.config"))).toBe(false);
});

test("a command that fails is said; without lingering it still starts when somebody signs in", async () => {
  refused = "loginctl";
  expect(await runService(["install"], machine())).toBe(0);
  expect(said[0]).toContain("starts when you sign in");
  refused = "systemctl --user enable";
  await expect(runService(["install"], machine())).rejects.toThrow(
    "systemctl --user enable charley.service failed",
  );
});

test("signs that mean something to a service manager are only signs in its file", () => {
  const odd = {
    checkout: '/srv/50% "a" & <b> $c',
    node: "/opt/n$1/node",
    settings: "/etc/$a\\b",
    isSystem: true,
    log: "/x",
  };
  const unitText = systemdUnit(odd);
  expect(unitText).toContain('WorkingDirectory=/srv/50%% "a" & <b> $c\n');
  expect(unitText).toContain('ExecStart="/opt/n$1/node" "--env-file=/etc/$$a\\\\b" "lib/launch/start.mjs"\n');
  expect(launchdPlist("x", odd)).toContain('<string>/srv/50% "a" &amp; &lt;b&gt; $c</string>');
});

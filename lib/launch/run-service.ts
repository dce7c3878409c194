import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { checkPort } from "./port.mjs";
import { serviceSettings } from "./service-settings";
import { launchdPlist, type Service, systemdUnit } from "./unit-files";

/** Said in one line, by its name: lib/launch/progress.mjs. */
class LaunchError extends Error {
  override name = "LaunchError";
}

/** The machine as far as a service is concerned; a test has one of its own. */
export type Machine = {
  readonly platform: string;
  /** "/", but in tests */
  readonly root: string;
  readonly home: string;
  /** 0 is root. */
  readonly uid: number;
  readonly checkout: string;
  readonly node: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** @throws when the program ends badly, with what it said */
  readonly run: (program: string, parts: readonly string[]) => Promise<unknown>;
  /** @throws where the port is taken */
  readonly checkPort: () => Promise<void>;
  /** For a moment, before something is tried again */
  readonly pause: () => Promise<unknown>;
  readonly say: (text: string) => void;
};

type Command = readonly [program: string, ...parts: string[]];
type Step = { readonly command: Command; readonly mayFail?: string | null; readonly tries?: number };
type Plan = {
  /** Where the service manager looks for it, and what it is told there */
  readonly file: string;
  readonly text: string;
  readonly settings: string;
  /** In order. It goes on after one that may fail, and says what that means; null: nothing that matters. */
  readonly start: readonly Step[];
  readonly stop: Step;
  /** After the file is gone */
  readonly forget: readonly Step[];
};

const label = "org.charley.diary";

function systemdPlan(machine: Machine, service: Service): Plan {
  const { root, home } = machine;
  const scope = service.isSystem ? [] : ["--user"];
  const file = service.isSystem
    ? join(root, "etc/systemd/system/charley.service")
    : join(home, ".config/systemd/user/charley.service");
  const lingers = {
    command: ["loginctl", "enable-linger"] as const,
    mayFail:
      "It starts when you sign in, not with the machine: this account may not run loginctl enable-linger.",
  };
  return {
    file,
    text: systemdUnit(service),
    settings: service.settings,
    start: [
      { command: ["systemctl", ...scope, "daemon-reload"] },
      { command: ["systemctl", ...scope, "enable", "charley.service"] },
      { command: ["systemctl", ...scope, "restart", "charley.service"] },
      ...(service.isSystem ? [] : [lingers]),
    ],
    stop: { command: ["systemctl", ...scope, "disable", "--now", "charley.service"] },
    forget: [{ command: ["systemctl", ...scope, "daemon-reload"] }],
  };
}

function launchdPlan({ root, home, uid }: Machine, service: Service): Plan {
  const folder = service.isSystem ? join(root, "Library/LaunchDaemons") : join(home, "Library/LaunchAgents");
  const file = join(folder, `${label}.plist`);
  const domain = service.isSystem ? "system" : `gui/${uid}`;
  // Refused where it is not loaded, as before the first time.
  const unload = { command: ["launchctl", "bootout", `${domain}/${label}`] as const, mayFail: null };
  return {
    file,
    text: launchdPlist(label, service),
    settings: service.settings,
    start: [
      unload,
      // Refused while the one from before still lets what is under way finish.
      { command: ["launchctl", "bootstrap", domain, file], tries: 30 },
    ],
    stop: unload,
    forget: [],
  };
}

/** @throws LaunchError where nothing here starts services */
function planFor(machine: Machine): Plan {
  const { platform, root, home, uid, checkout, node } = machine;
  const isSystem = uid === 0;
  const service = {
    checkout,
    node,
    isSystem,
    settings: join(isSystem ? join(root, "etc") : join(home, ".config"), "charley/settings.env"),
    log: isSystem ? "/Library/Logs/Charley.log" : join(home, "Library/Logs/Charley.log"),
  };
  if (platform === "darwin") return launchdPlan(machine, service);
  // What systemd itself asks, to know whether it runs the machine (sd_booted).
  if (platform === "linux" && existsSync(join(root, "run/systemd/system")))
    return systemdPlan(machine, service);
  throw new LaunchError(
    `there is neither systemd nor launchd here. Have what starts programs on this machine run npm start in ${checkout}.`,
  );
}

const isOurs = ({ file, text }: Plan) => {
  const place = /^WorkingDirectory=.*$|<key>WorkingDirectory<\/key>\s*<string>.*<\/string>/m;
  return place.exec(readFileSync(file, "utf8"))?.[0] === place.exec(text)?.[0];
};

function refuseOthers(plan: Plan): void {
  if (!existsSync(plan.file) || isOurs(plan)) return;
  throw new LaunchError(
    `${plan.file} starts another checkout. Run npm run service -- remove in that one first.`,
  );
}

/** There whole or not at all. Without the checksum of our own files: others read these. */
function writeWhole(file: string, text: string, mode: number): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.new`;
  writeFileSync(unfinished, text, { mode, flush: true });
  renameSync(unfinished, file);
}

async function runStep(
  { run, pause, say }: Pick<Machine, "run" | "pause" | "say">,
  step: Step,
): Promise<void> {
  const { command, mayFail, tries = 1 } = step;
  const [program, ...parts] = command;
  try {
    await run(program, parts);
  } catch (error) {
    if (tries > 1) {
      await pause();
      await runStep({ run, pause, say }, { ...step, tries: tries - 1 });
    } else if (mayFail === undefined) throw error;
    else if (mayFail !== null) say(mayFail);
  }
}

async function installService(machine: Machine, plan: Plan): Promise<void> {
  const { uid, checkout, variables, say } = machine;
  if (uid === 0 && statSync(checkout).uid !== 0)
    throw new LaunchError(
      `${checkout} belongs to another account: run this as that one, without sudo, and root's files do not get among its own.`,
    );
  refuseOthers(plan);
  // One that was started by hand would keep the service from ever starting; the service itself may be running.
  if (!existsSync(plan.file)) await machine.checkPort();
  // Passwords may be among the settings; the unit holds none, and systemd wants to be able to show it.
  writeWhole(plan.settings, serviceSettings(plan.settings, variables), 0o600);
  writeWhole(plan.file, plan.text, 0o644);
  for (const step of plan.start) await runStep(machine, step);
  say(`Charley is started by ${plan.file} from now on, with the settings in ${plan.settings}.`);
}

async function removeService(machine: Machine, plan: Plan): Promise<void> {
  const { say } = machine;
  if (!existsSync(plan.file)) {
    say("There is no service to remove.");
    return;
  }
  refuseOthers(plan);
  await runStep(machine, plan.stop);
  rmSync(plan.file);
  for (const step of plan.forget) await runStep(machine, step);
  say(
    existsSync(plan.settings)
      ? `The service is gone. Its settings are still in ${plan.settings}: a CHARLEY_KEY there is needed to open the diary.`
      : "The service is gone.",
  );
}

const run = promisify(execFile);

/** Node's own error carries the command and what it said; its line is for people. */
async function runProgram(program: string, parts: readonly string[]): Promise<void> {
  try {
    await run(program, [...parts]);
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    throw new LaunchError(`${[program, ...parts].join(" ")} failed: ${said || "it cannot be run"}`);
  }
}

const thisMachine = (): Machine => ({
  platform: process.platform,
  root: "/",
  home: homedir(),
  uid: process.getuid?.() ?? -1,
  checkout: resolve(import.meta.dirname, "../.."),
  node: process.execPath,
  variables: process.env,
  run: runProgram,
  checkPort,
  pause: () => sleep(2000),
  say: console.log,
});

/** `npm run service -- install|remove|print`: gives the exit code. */
export async function runService([verb, ...more]: string[], machine = thisMachine()): Promise<number> {
  if (more.length > 0 || (verb !== "install" && verb !== "remove" && verb !== "print")) {
    machine.say("Give it like this: npm run service -- install (or remove, or print)");
    return 2;
  }
  const plan = planFor(machine);
  if (verb === "install") await installService(machine, plan);
  else if (verb === "remove") await removeService(machine, plan);
  else machine.say(plan.text);
  return 0;
}

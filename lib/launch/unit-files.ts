/** What a service manager is told of Charley. */
export type Service = {
  /** The checkout that is started */
  readonly checkout: string;
  readonly node: string;
  /** A file of settings as Node's --env-file reads it; only its owner may. */
  readonly settings: string;
  /** For everybody on the machine, started with it; otherwise for the account that asked. */
  readonly isSystem: boolean;
  /** Where launchd writes what Charley says; systemd keeps a journal. */
  readonly log: string;
};

/** The folder of Node is there too: an update of the packages calls npm. */
const pathOf = (node: string) => `${node.replace(/\/[^/]*$/, "")}:/usr/local/bin:/usr/bin:/bin`;
const commandOf = ({ node, settings }: Service) => [node, `--env-file=${settings}`, "lib/launch/start.mjs"];

/** "%" names something of systemd's own. So does "$" in what a program is given, though not in the program itself. */
const plain = (text: string) => text.replaceAll("%", "%%");
const quoted = (text: string) => `"${plain(text).replace(/[\\"]/g, "\\$&")}"`;

/** The unit for systemd. It tells the launcher alone to stop, which stops the web server first and the database after it. */
export function systemdUnit(service: Service): string {
  const { checkout, node, isSystem } = service;
  return [
    "[Unit]",
    "Description=Charley, the diary for night leg cramps",
    ...(isSystem ? ["Wants=network-online.target", "After=network-online.target"] : []),
    "",
    "[Service]",
    `WorkingDirectory=${plain(checkout)}`,
    `Environment=${quoted(`PATH=${pathOf(node)}`)}`,
    `ExecStart=${commandOf(service)
      .map((part, at) => (at === 0 ? quoted(part) : quoted(part).replaceAll("$", "$$$$")))
      .join(" ")}`,
    "Restart=always",
    "RestartSec=5",
    "KillMode=mixed",
    "TimeoutStopSec=60",
    "",
    "[Install]",
    `WantedBy=${isSystem ? "multi-user.target" : "default.target"}`,
    "",
  ].join("\n");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const element = (text: string) =>
  `<string>${text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign)}</string>`;

/** The property list for launchd. */
export function launchdPlist(label: string, service: Service): string {
  const { checkout, node, log } = service;
  const value = (key: string, text: string) => [`  <key>${key}</key>`, `  ${element(text)}`];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    "<dict>",
    ...value("Label", label),
    ...value("WorkingDirectory", checkout),
    "  <key>ProgramArguments</key>",
    "  <array>",
    ...commandOf(service).map((part) => `    ${element(part)}`),
    "  </array>",
    "  <key>EnvironmentVariables</key>",
    "  <dict>",
    ...value("PATH", pathOf(node)).map((line) => `  ${line}`),
    "  </dict>",
    ...value("StandardOutPath", log),
    ...value("StandardErrorPath", log),
    "  <key>RunAtLoad</key>",
    "  <true/>",
    "  <key>KeepAlive</key>",
    "  <true/>",
    "  <key>ExitTimeOut</key>",
    "  <integer>60</integer>",
    "</dict>",
    "</plist>",
    "",
  ].join("\n");
}

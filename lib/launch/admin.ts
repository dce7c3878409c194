import { db } from "#lib/server/db/client";
import { adminCommands } from "./admin-commands";

function listCommands(): string {
  const lines = Object.entries(adminCommands).map(
    ([name, { usage, says }]) => `  npm run admin -- ${`${name} ${usage}`.padEnd(30)} ${says}`,
  );
  return ["Commands:", ...lines].join("\n");
}

/** Does what the arguments say and gives the exit code: 2 for arguments that make no sense, 1 for what did not work. */
async function admin([name, ...args]: string[]): Promise<number> {
  const command = name === undefined ? undefined : adminCommands[name];
  if (command === undefined) {
    console.error(name === undefined ? listCommands() : `There is no command "${name}".\n${listCommands()}`);
    return 2;
  }
  if (args.length < command.needs || args.length > command.needs + (command.options ?? 0)) {
    console.error(`Give it like this: npm run admin -- ${name} ${command.usage}`);
    return 2;
  }
  const outcome = await command.run(args);
  if (outcome.ok) console.log(outcome.lines.join("\n"));
  else console.error(outcome.reason);
  return outcome.ok ? 0 : 1;
}

process.exitCode = await admin(process.argv.slice(2));
await db.$disconnect();

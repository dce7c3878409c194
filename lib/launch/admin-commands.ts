import { importFoods } from "#lib/diary/foods/fdc/import-foods";
import { importCommand } from "#lib/exchange/transfer/import-command";
import { adminCommand } from "#lib/people/administration/admin-command";
import { peopleCommand } from "#lib/people/administration/people-command";
import { env } from "#lib/server/env";
import { progressBar } from "./progress-bar";

/** One thing the keeper of the machine may do: `npm run admin -- NAME ARGUMENTS`. */
export type AdminCommand = {
  /** Its arguments, as the list of commands shows them: "EMAIL". */
  usage: string;
  /** One line on what it does. */
  says: string;
  /** How many arguments it needs, and how many options it takes beside them. */
  needs: number;
  options?: number;
  /** Gives the lines to print, or why it could not. */
  run: (args: string[]) => Promise<{ ok: true; lines: string[] } | { ok: false; reason: string }>;
};

const now = () => ({ origin: env.origin, now: new Date() });

/** Every command, by its name. */
export const adminCommands: Record<string, AdminCommand> = {
  "create-user": {
    usage: "EMAIL",
    says: "makes an account and prints a link to choose its password (7 days, one use)",
    needs: 1,
    run: (args) => adminCommand("create-user", args, now()),
  },
  "reset-password": {
    usage: "EMAIL",
    says: "prints a link to choose a new password (60 minutes, one use)",
    needs: 1,
    run: (args) => adminCommand("reset-password", args, now()),
  },
  "create-token": {
    usage: "EMAIL --scope diary:write,diary:read",
    says: "prints a token for other programs, alone on the last line",
    needs: 3,
    run: (args) => adminCommand("create-token", args, now()),
  },
  import: {
    usage: "EMAIL FILE [--dry-run] [--json]",
    says: "brings a table, an app's export or a diary's JSON into a diary; the last line is JSON",
    needs: 2,
    options: 2,
    run: (args) => importCommand(args, { now: new Date() }),
  },
  people: {
    usage: "",
    says: "lists who has an account",
    needs: 0,
    run: (args) => peopleCommand("people", args, now()),
  },
  invite: {
    usage: "",
    says: "prints an invitation for one person (7 days, one use)",
    needs: 0,
    run: (args) => peopleCommand("invite", args, now()),
  },
  "switch-off": {
    usage: "EMAIL",
    says: "switches an account off: nothing opens, nothing is lost",
    needs: 1,
    run: (args) => peopleCommand("switch-off", args, now()),
  },
  "switch-on": {
    usage: "EMAIL",
    says: "switches it on again",
    needs: 1,
    run: (args) => peopleCommand("switch-on", args, now()),
  },
  "make-administrator": {
    usage: "EMAIL",
    says: "lets somebody run this Charley in the browser too",
    needs: 1,
    run: (args) => peopleCommand("make-administrator", args, now()),
  },
  "remove-second-step": {
    usage: "EMAIL",
    says: "for whoever lost phone and paper: the password alone opens the account",
    needs: 1,
    run: (args) => peopleCommand("remove-second-step", args, now()),
  },
  "import-foods": {
    usage: "PATH",
    says: "takes over the foods of a FoodData Central CSV download, a folder or a .zip",
    needs: 1,
    run: async ([path = ""]) => importFoods(path, { now: new Date(), progress: progressBar() }),
  },
};

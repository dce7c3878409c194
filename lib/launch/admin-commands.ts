/** One thing the keeper of the machine may do: `npm run admin -- NAME ARGUMENTS`. */
export type AdminCommand = {
  /** Its arguments, as the list of commands shows them: "EMAIL". */
  usage: string;
  /** One line on what it does. */
  says: string;
  /** How many arguments it needs. */
  needs: number;
  /** Gives the lines to print, or why it could not. */
  run: (args: string[]) => Promise<{ ok: true; lines: string[] } | { ok: false; reason: string }>;
};

/** Every command, by its name. */
export const adminCommands: Record<string, AdminCommand> = {};

import "server-only";
import { insertApiToken } from "#lib/people/access/mutations";
import { tokenInputSchema } from "#lib/people/access/schema";
import { insertAudit } from "#lib/people/accounts/audit";
import { insertPerson } from "#lib/people/accounts/insert-person";
import { insertOneTimeLink } from "#lib/people/accounts/mutations";
import { type AccountId, mintOwnerId } from "#lib/people/accounts/owner";
import { findByEmail } from "#lib/people/accounts/queries";
import { emailSchema } from "#lib/people/accounts/schema";

/** What the person at the shell is told. */
type AdminAnswer =
  | { readonly ok: true; readonly lines: string[] }
  | { readonly ok: false; readonly reason: string };

const failed = (reason: string): AdminAnswer => ({ ok: false, reason });

/**
 * What whoever runs this Charley can do for a person from its shell. Links and tokens are printed once and stored only
 * as hashes.
 * @param origin the public address, for the links
 */
export async function adminCommand(
  verb: "create-user" | "reset-password" | "create-token",
  args: readonly string[],
  { origin, now }: { origin: string; now: Date },
): Promise<AdminAnswer> {
  const [address = "", ...options] = args;
  const email = emailSchema.safeParse(address);
  if (!email.success) return failed(`${address || "The address"} is not an e-mail address.`);
  if (verb === "create-user") return createUser(email.data, origin, now);
  const found = await findByEmail(email.data);
  if (!found) return failed(`Nobody here has the address ${email.data}.`);
  const owner = mintOwnerId(found.id);
  if (verb === "create-token") return createToken(owner, options, now);
  const token = await insertOneTimeLink(owner, "reset", now);
  await insertAudit(owner, { event: "link-made", outcome: "ok" });
  const says = "A link to choose a new password, for 60 minutes and one use:";
  return { ok: true, lines: [says, `${origin}/link/${token}`] };
}

async function createUser(email: string, origin: string, now: Date): Promise<AdminAnswer> {
  // The zone is taken from the browser that opens the link.
  const owner = await insertPerson({ email, passwordHash: null, timeZone: "UTC" });
  if (!owner) return failed(`${email} has an account already; reset-password makes a link for it.`);
  const token = await insertOneTimeLink(owner, "welcome", now);
  await insertAudit(owner, { event: "admin", outcome: "ok" });
  return {
    ok: true,
    lines: ["A link to choose the password, for 7 days and one use:", `${origin}/link/${token}`],
  };
}

async function createToken(owner: AccountId, options: readonly string[], now: Date): Promise<AdminAnswer> {
  const at = options.indexOf("--scope");
  const given = at >= 0 ? options[at + 1] : options.find((option) => option.startsWith("--scope="))?.slice(8);
  const input = tokenInputSchema.safeParse({
    name: "Made at the shell",
    days: 365,
    scopes: given?.split(",") ?? [],
  });
  if (!input.success) return failed("Say what it may do: --scope diary:write,diary:read (or one of them).");
  const token = await insertApiToken(owner, { ...input.data, madeFrom: null, now });
  if (token === null) return failed("This account has 20 tokens already; end one in its settings first.");
  await insertAudit(owner, { event: "token-made", outcome: "ok" });
  return { ok: true, lines: [token] };
}

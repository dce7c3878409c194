import "server-only";
import { insertAudit } from "#lib/people/accounts/audit";
import { mintOwnerId } from "#lib/people/accounts/owner";
import { emailSchema } from "#lib/people/accounts/schema";
import { endSecondStep } from "#lib/people/accounts/second-step";
import { insertInvitation, updateAdministrator, updateSwitched } from "./mutations";
import { listPeople } from "./queries";

type Answer =
  | { readonly ok: true; readonly lines: string[] }
  | { readonly ok: false; readonly reason: string };

/** What can be done about people from the shell. */
export type PeopleVerb =
  | "people"
  | "invite"
  | "switch-off"
  | "switch-on"
  | "make-administrator"
  | "remove-second-step";

const shell = mintOwnerId("00000000-0000-0000-0000-000000000000");
const done = (line: string): Answer => ({ ok: true, lines: [line] });

async function listed(): Promise<Answer> {
  const people = await listPeople(shell);
  const lines = people.map(({ email, isAdministrator, isOn, lastSeenAt }) =>
    [
      email,
      isAdministrator ? "runs this Charley" : "",
      isOn ? "" : "switched off",
      lastSeenAt?.slice(0, 10) ?? "never seen",
    ]
      .filter(Boolean)
      .join("  "),
  );
  return { ok: true, lines: lines.length > 0 ? lines : ["Nobody has an account yet."] };
}

async function invited(origin: string, now: Date): Promise<Answer> {
  const administrator = (await listPeople(shell)).find((person) => person.isAdministrator);
  if (!administrator)
    return { ok: false, reason: "Nobody is here yet: the first account needs no invitation." };
  const token = await insertInvitation(mintOwnerId(administrator.id), now);
  return { ok: true, lines: ["An invitation for one person, for a week:", `${origin}/register#${token}`] };
}

/** What whoever has the machine's shell can do about its people. Never anything of a diary. */
export async function peopleCommand(
  verb: PeopleVerb,
  args: readonly string[],
  { origin, now }: { origin: string; now: Date },
): Promise<Answer> {
  if (verb === "people") return listed();
  if (verb === "invite") return invited(origin, now);
  const email = emailSchema.safeParse(args[0] ?? "");
  const person = email.success
    ? (await listPeople(shell)).find((each) => each.email === email.data)
    : undefined;
  if (!person) return { ok: false, reason: `Nobody here has the address ${args[0] ?? ""}.` };
  const owner = mintOwnerId(person.id);
  if (verb === "make-administrator") {
    await updateAdministrator(owner);
    await insertAudit(owner, { event: "admin", outcome: "ok" });
    return done(`${person.email} runs this Charley too.`);
  }
  if (verb === "remove-second-step") {
    if (!(await endSecondStep(owner))) return { ok: false, reason: "This account has no second step." };
    await insertAudit(owner, { event: "second-step", outcome: "ok" });
    return done(`${person.email} signs in with the password alone.`);
  }
  const isOn = verb === "switch-on";
  if (!(await updateSwitched(shell, { person: person.id, isOn, now }))) {
    return { ok: false, reason: "An account that runs this Charley is not switched off." };
  }
  await insertAudit(owner, { event: isOn ? "enabled" : "disabled", outcome: "ok" });
  return done(`${person.email} is switched ${isOn ? "on" : "off"}.`);
}

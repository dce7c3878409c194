"use server";
import { z } from "zod";
import { refusal } from "#lib/base/result";
import { accountAction, provenAction } from "#lib/people/accounts/action";
import { factorChanged } from "#lib/people/accounts/factor-changed";
import { currentSession } from "#lib/people/accounts/session";
import { env } from "#lib/server/env";
import { deleteIdentity, updateLinksUntil } from "./mutations";
import { hasIdentity } from "./queries";

const nothing = z.object({});
const linkMs = 10 * 60_000;
const none = refusal("none", "This Charley knows no other service to sign in by.");

/** What the other service is called, null where there is none, and whether it may sign this person in. */
export const getIdentity = accountAction(nothing, async (owner) => ({
  service: env.oidc?.name ?? null,
  isLinked: env.oidc !== null && (await hasIdentity(owner, env.oidc.issuer)),
}));

/** For ten minutes this session may link whoever the other service says is there. */
export const startLink = provenAction(nothing, async (owner, _input, { person, now }) => {
  const session = await currentSession();
  if (env.oidc === null || person.email === null || !session) return none;
  await updateLinksUntil(owner, session.sidHash, new Date(now.getTime() + linkMs));
  return null;
});

/** The other service signs nobody in to this account any more; other sessions end. */
export const removeIdentity = provenAction(nothing, async (owner, _input, { now }) => {
  if (env.oidc === null || !(await deleteIdentity(owner, env.oidc.issuer))) return none;
  await factorChanged(owner, { event: "identity-removed", now, endsOthers: true });
  return null;
});

"use server";

import { headers } from "next/headers";
import { z } from "zod";
import { refusal } from "#lib/base/result";
import { adminAction } from "#lib/people/accounts/action";
import { insertAudit } from "#lib/people/accounts/audit";
import { insertOneTimeLink } from "#lib/people/accounts/mutations";
import { mintOwnerId } from "#lib/people/accounts/owner";
import { env } from "#lib/server/env";
import { publicOrigin } from "#lib/server/headers/public-origin";
import { listFailedJobs } from "#lib/server/health/failed-jobs";
import { qrSvg } from "#lib/server/qr-svg";
import { version } from "#lib/server/version";
import { machineTold } from "./machine";
import { deleteOther, insertInvitation, updateSwitched } from "./mutations";
import { findMachineFacts, listPeople } from "./queries";
import { type Administration, personSchema, switchSchema } from "./schema";

const here = async () => publicOrigin(env.origin, (await headers()).get("host"));
const nobody = refusal("not-found", "Nobody here, or somebody who runs this Charley too.");

/** The people and the machine: never anything of a diary. */
export const getAdministration = adminAction(z.object({}), async (owner, _input, { now }) => {
  const [facts, people, failedJobs] = await Promise.all([
    findMachineFacts(owner, now),
    listPeople(owner),
    listFailedJobs(),
  ]);
  const machine = machineTold(env, { failedJobs, now });
  const { registration } = env;
  return { people, ...facts, ...machine, registration, version } satisfies Administration;
});

/** A link for one more person, in this answer and never again. */
export const invite = adminAction(z.object({}), async (owner, _input, { now }) => {
  const token = await insertInvitation(owner, now);
  await insertAudit(owner, { event: "admin", outcome: "ok" });
  const address = `${await here()}/register#${token}`;
  return { address, qr: await qrSvg(address) };
});

/** Switches an account off, or on again. Whoever it is sees it in what happened to their account. */
export const switchPerson = adminAction(switchSchema, async (owner, { person, isOn }, { now }) => {
  if (!(await updateSwitched(owner, { person, isOn, now }))) return nobody;
  await insertAudit(mintOwnerId(person), { event: isOn ? "enabled" : "disabled", outcome: "ok" });
  await insertAudit(owner, { event: "admin", outcome: "ok" });
  return null;
});

/** A link to choose another password, for an hour and one use. */
export const resetPassword = adminAction(personSchema, async (owner, { person }, { now }) => {
  if (!(await listPeople(owner)).some(({ id }) => id === person)) return nobody;
  const target = mintOwnerId(person);
  const token = await insertOneTimeLink(target, "reset", now);
  await insertAudit(target, { event: "link-made", outcome: "ok" });
  await insertAudit(owner, { event: "admin", outcome: "ok" });
  return { address: `${await here()}/link/${token}` };
});

/** Erases an account and everything in it, for ever. */
export const erasePerson = adminAction(personSchema, async (owner, { person }) => {
  if (!(await deleteOther(owner, person))) return nobody;
  await insertAudit(mintOwnerId(person), { event: "erase", outcome: "ok" });
  await insertAudit(owner, { event: "admin", outcome: "ok" });
  return null;
});

import "server-only";
import { insertAudit } from "./audit";
import type { AuditEvent } from "./audit-events";
import { revokeSessions } from "./mutations";
import type { AccountId } from "./owner";
import { currentSession, renewSession } from "./session";

/** What a factor opens is opened anew: this browser gets another session id and, where `endsOthers`, the others end. */
export async function factorChanged(
  owner: AccountId,
  { event, now, endsOthers }: { event: AuditEvent; now: Date; endsOthers: boolean },
): Promise<void> {
  const session = await currentSession();
  const renewed = session && (await renewSession(session, { now }));
  if (endsOthers) await revokeSessions(owner, now, renewed);
  await insertAudit(owner, { event, outcome: "ok" });
}

import "server-only";
import { v7 as uuidv7 } from "uuid";
import { db } from "#lib/server/db/client";
import { log } from "#lib/server/log";
import { addressPrefix } from "./address";
import { alertOwner } from "./alerts";
import type { AuditEvent } from "./audit-events";
import type { OwnerId } from "./owner";

const nobody = "00000000-0000-0000-0000-000000000000";

/**
 * Writes down that something of weight happened: who, what, when, how it went, and the first bits of the address; never
 * content. Rows are never changed (a trigger refuses) and outlive the account, whose id then means nobody.
 */
export async function insertAudit(
  owner: OwnerId | null,
  entry: { event: AuditEvent; outcome: "ok" | "failed" | "refused"; address?: string | undefined },
): Promise<void> {
  const { event, outcome, address } = entry;
  log.info({ event, outcome }, "audit");
  await db.audit.create({
    data: {
      ownerId: owner ?? nobody,
      id: uuidv7(),
      event,
      outcome,
      address: address === undefined ? null : addressPrefix(address),
    },
  });
  if (owner !== null && outcome === "ok")
    alertOwner(owner, event, address === undefined ? null : addressPrefix(address));
}

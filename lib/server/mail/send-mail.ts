import "server-only";
import { createHmac } from "node:crypto";
import { v7 as uuidv7 } from "uuid";
import { z } from "zod";
import { db } from "#lib/server/db/client";
import { env } from "#lib/server/env";
import { log } from "#lib/server/log";
import { opened, sealed } from "#lib/server/sealed";
import { handOver, type Letter } from "./hand-over";

const dayMs = 86_400_000;
/**
 * What a letter is about, and how many of that one address is sent in a day: no error of ours, and nobody's game, floods
 * anybody. Each is counted by itself, so that what strangers can ask for uses up nothing that the person must hear.
 */
const mostToOne = {
  /** Something happened to the account. */
  alert: 30,
  /** A page that the person shared was opened, which whoever has the link can do often. */
  opened: 10,
  /** Somebody says that the address is theirs. */
  confirm: 10,
  /** Anybody may ask for it who knows the address. */
  reset: 10,
  /** Asked for from a browser that the person has signed in from. */
  "own-reset": 5,
  /** The person's week, where they asked for it. */
  weekly: 2,
} as const;
/** Waiting in all */
const mostWaiting = 2000;
const longest = 20_000;
const mostTries = 8;
/** Longer than handing over takes, whatever the mail server does: until then nobody else sends it too. */
const claimedSeconds = 600;
const atOnce = 4;

const storedSchema = z.object({ to: z.string(), subject: z.string(), text: z.string() });

const hashOf = (to: string) =>
  new Uint8Array(
    createHmac("sha256", env.secret ?? "")
      .update(`mail ${to.toLowerCase()}`)
      .digest(),
  );
const letterName = (id: string) => `OutgoingMail|${id}`;

/** Whether this Charley sends mail at all. Where it does not, screens say what is missing. */
export const sendsMail = (): boolean => env.mail !== null;

export const countWaitingMail = (): Promise<number> =>
  db.outgoingMail.count({ where: { sealed: { not: null } } });

export type Sending = "queued" | "off" | "too-many" | "full";
type About = {
  readonly kind: keyof typeof mostToOne;
  /** Whose account it is about: erased with it. */
  readonly person: string | null;
  readonly now?: Date;
  /** When it is no longer worth sending */
  readonly until?: Date;
};

/**
 * Puts a letter into the queue and begins to send it; a mail server that is away is tried again for some hours. Whoever asks
 * has made sure that the address is the person's.
 * @param to one address
 * @returns "off" where no SMTP_URL is set, "too-many" where the address has had enough of this kind, "full" where the queue has
 */
export async function sendMail(
  to: string,
  { subject, text }: Letter,
  { kind, person, now = new Date(), until }: About,
): Promise<Sending> {
  if (env.mail === null) return "off";
  const toHash = hashOf(to);
  const lately = { toHash, kind, createdAt: { gt: new Date(now.getTime() - dayMs) } };
  const [toOne, waiting] = await Promise.all([db.outgoingMail.count({ where: lately }), countWaitingMail()]);
  if (toOne >= mostToOne[kind]) return "too-many";
  if (waiting >= mostWaiting) return "full";
  const id = uuidv7();
  // A line break in a subject could begin another header.
  const letter = { to, subject: subject.replace(/\s+/g, " ").slice(0, 200), text: text.slice(0, longest) };
  const data = { id, kind, toPerson: person, toHash, createdAt: now, nextAt: now, until: until ?? null };
  await db.outgoingMail.create({
    data: { ...data, sealed: sealed(Buffer.from(JSON.stringify(letter)), letterName(id)) },
  });
  // Whoever waits for a page need not wait for a mail server.
  void deliverMail(now).catch((error: unknown) => log.error({ event: "mail", err: error }, "mail failed"));
  return "queued";
}

/** 1, 2, 4 … minutes after a try, never more than two hours. */
const nextTry = (tries: number, now: Date) =>
  new Date(now.getTime() + Math.min(120, 2 ** Math.max(0, tries - 1)) * 60_000);

type Claimed = { readonly sealed: Uint8Array; readonly tries: number; readonly until: Date | null };

/**
 * Takes a letter in hand, in one statement and by the database's clock: of all the copies of the app one has it. Null where
 * another one does, or it is not to be sent now.
 */
async function claimed(id: string, claim: string, now: Date): Promise<Claimed | null> {
  const [mine] = await db.$queryRaw<Claimed[]>`
    UPDATE "OutgoingMail" SET "claim" = ${claim}::uuid, "tries" = "tries" + 1,
      "claimedUntil" = clock_timestamp() + ${claimedSeconds}::int * interval '1 second'
    WHERE "id" = ${id}::uuid AND "sealed" IS NOT NULL AND "nextAt" <= ${now}
      AND ("claimedUntil" IS NULL OR "claimedUntil" <= clock_timestamp())
    RETURNING "sealed", "tries", "until"`;
  return mine ?? null;
}

/** Sends one, if nobody else has taken it in hand meanwhile. Whether it went. */
async function deliverOne(id: string, now: Date): Promise<boolean> {
  if (env.mail === null) return false;
  const claim = uuidv7();
  const mine = await claimed(id, claim, now);
  if (!mine) return false;
  const letter = storedSchema.safeParse(
    JSON.parse(Buffer.from(opened(mine.sealed, letterName(id))).toString()),
  );
  const isWorthIt = letter.success && (mine.until === null || mine.until > now);
  const taken = isWorthIt ? await handOver(env.mail, letter.data.to, letter.data) : "never";
  const isOver = taken !== "later" || mine.tries >= mostTries;
  const free = { claim: null, claimedUntil: null };
  await db.outgoingMail.updateMany({
    // What has gone has gone, whoever has it in hand by now.
    where: { id, ...(taken !== "taken" && { claim }) },
    data: isOver ? { sealed: null, ...free } : { nextAt: nextTry(mine.tries, now), ...free },
  });
  if (taken !== "taken") log.warn({ event: "mail", outcome: isOver ? "given up" : "later" }, "not sent");
  return taken === "taken";
}

/** Sends what is due. Called every half minute by each copy of the app; each letter goes out once. Gives how many went. */
export async function deliverMail(now: Date): Promise<number> {
  if (env.mail === null) return 0;
  const due = await db.outgoingMail.findMany({
    where: { sealed: { not: null }, nextAt: { lte: now } },
    orderBy: { nextAt: "asc" },
    take: 100,
    select: { id: true },
  });
  let sent = 0;
  for (let from = 0; from < due.length; from += atOnce) {
    const some = due.slice(from, from + atOnce).map(({ id }) =>
      deliverOne(id, now).catch((error: unknown) => {
        log.error({ event: "mail", err: error }, "a letter failed");
        return false;
      }),
    );
    sent += (await Promise.all(some)).filter(Boolean).length;
  }
  return sent;
}

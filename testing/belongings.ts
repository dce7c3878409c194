// For tests: a person with something in every room of the diary, each free text bearing a mark that must never turn up
// in anybody else's answer.
import { v7 as uuidv7 } from "uuid";
import type { AccountId } from "#lib/people/accounts/owner";
import { hashOfToken, newToken } from "#lib/people/accounts/token";
import { db } from "#lib/server/db/client";

export const theirMark = "THEIRS-and-nobody-elses";
export const theirBarcode = "4000000000006";

/** The ids somebody else might try. */
export type Belongings = {
  readonly person: string;
  readonly cramp: string;
  readonly night: string;
  readonly dietEntry: string;
  readonly ownFood: string;
  readonly meal: string;
  readonly remedy: string;
  readonly line: string;
  readonly dose: string;
  readonly legCheck: string;
  readonly putAway: string;
  readonly experiment: string;
  readonly watch: string;
  readonly share: string;
  readonly token: string;
  readonly bedside: string;
  readonly sessionKey: string;
  readonly passkey: string;
  readonly import: string;
  readonly device: string;
  readonly helper: string;
};

/** Ids of the right shapes that belong to nobody. */
export function nobodysIds(): Belongings {
  const id = () => uuidv7();
  return {
    person: id(),
    cramp: id(),
    night: "2026-03-28",
    dietEntry: id(),
    ownFood: id(),
    meal: id(),
    remedy: id(),
    line: id(),
    dose: id(),
    legCheck: id(),
    putAway: id(),
    experiment: id(),
    watch: id(),
    share: id(),
    token: id(),
    bedside: id(),
    import: id(),
    device: id(),
    helper: id(),
    passkey: id(),
    sessionKey: Buffer.from(hashOfToken(newToken())).toString("hex"),
  };
}

const amounts = {
  magnesiumMg: null,
  potassiumMg: null,
  calciumMg: null,
  sodiumMg: null,
  vitaminEMg: null,
  waterG: null,
};
const measure = { foodRef: null, quantity: null, unit: null, grams: null };
const mealItems = [{ kind: "food", name: theirMark, ...measure, ...amounts }];

/** Fills every room and gives the ids. */
export async function giveBelongings(ownerId: AccountId): Promise<Belongings> {
  const ids = nobodysIds();
  const night = new Date("2026-03-28T00:00:00Z");
  const timeZone = "Europe/Berlin";
  const note = theirMark;
  const hash = () => hashOfToken(newToken());
  const later = new Date(Date.now() + 86_400_000);
  const sidHash = hash();
  await db.cramp.create({ data: { ownerId, id: ids.cramp, night, timeZone, pain: 5, note } });
  await db.night.create({ data: { ownerId, night, timeZone, crampCount: 3, factors: [theirMark], note } });
  const eaten = { ownerId, day: night, timeZone, kind: "food", name: theirMark, note };
  await db.dietEntry.create({ data: { ...eaten, id: ids.dietEntry } });
  await db.dietDay.create({ data: { ownerId, day: night, complete: true } });
  await db.ownFood.create({
    data: { ownerId, id: ids.ownFood, name: theirMark, brand: theirMark, barcode: theirBarcode },
  });
  await db.favouriteFood.create({ data: { ownerId, foodRef: `own:${ids.ownFood}` } });
  const written = [{ entity: "diet-entry", key: ids.dietEntry, rev: 1 }];
  await db.import.create({ data: { ownerId, id: ids.import, kind: "foods", fileName: theirMark, written } });
  await db.savedMeal.create({ data: { ownerId, id: ids.meal, name: theirMark, items: mealItems } });
  await db.remedy.create({ data: { ownerId, id: ids.remedy, name: theirMark, kind: "medicine", note } });
  await db.remedyLine.create({
    data: {
      ownerId,
      id: ids.line,
      remedyId: ids.remedy,
      startedOn: night,
      strength: theirMark,
      reason: note,
    },
  });
  await db.dose.create({
    data: { ownerId, id: ids.dose, remedyId: ids.remedy, day: night, timeZone, status: "taken" },
  });
  const plan = { what: "own", blockWeeks: 2, pairs: 6, seed: 1, startsOn: night };
  await db.experiment.create({ data: { ownerId, id: ids.experiment, ...plan, own: theirMark } });
  await db.experimentDay.create({ data: { ownerId, experimentId: ids.experiment, day: night, done: true } });
  await db.experimentPause.create({ data: { ownerId, experimentId: ids.experiment, pausedOn: night } });
  const watched = { what: `factor:${theirMark}`, expects: "more", weeks: 26, lockedOn: night };
  await db.watch.create({ data: { ownerId, id: ids.watch, ...watched } });
  await giveHealth(ownerId, ids);
  await db.share.create({
    data: {
      ownerId,
      id: ids.share,
      tokenHash: hash(),
      label: theirMark,
      fromNight: night,
      toNight: night,
      snapshot: { note: theirMark },
      expiresAt: later,
    },
  });
  await db.sharing.create({ data: { ownerId, id: ids.share, day: night, label: theirMark } });
  await db.shareReply.create({ data: { ownerId, shareId: ids.share, ticks: "seen", words: theirMark } });
  const key = { ownerId, tokenHash: hash(), name: theirMark, expiresAt: later };
  await db.apiToken.create({ data: { ...key, id: ids.token, scopes: ["diary:read"] } });
  await db.bedsideLink.create({ data: { ...key, id: ids.bedside } });
  await db.session.create({ data: { ownerId, sidHash, expiresAt: later, userAgent: theirMark } });
  await db.secondStep.create({ data: { ownerId, secret: hash() } });
  await db.recoveryCode.create({ data: { ownerId, codeHash: hash() } });
  const pair = {
    credentialId: hash(),
    publicKey: hash(),
    counter: 0,
    isSynced: true,
    isBackedUp: true,
    transports: [],
  };
  await db.passkey.create({ data: { ownerId, id: ids.passkey, ...pair, name: theirMark } });
  await db.outsideIdentity.create({ data: { ownerId, issuer: theirMark, subjectHash: hash() } });
  await db.invitation.create({ data: { ownerId, tokenHash: hash(), expiresAt: later } });
  await db.helper.create({
    data: { ownerId, id: ids.helper, name: theirMark, may: "both", tokenHash: hash(), linkUntil: later },
  });
  const by = { helpId: ids.helper, rev: 1, at: new Date("2026-03-29T07:00:00Z") };
  await db.writtenBy.create({ data: { ownerId, entity: "cramp", key: ids.cramp, ...by } });
  await giveReminders(ownerId, ids);
  return { ...ids, sessionKey: Buffer.from(sidHash).toString("hex") };
}

/** Answers, a check of the leg, and a note put away. */
async function giveHealth(ownerId: AccountId, ids: Belongings): Promise<void> {
  await db.condition.create({ data: { ownerId, name: "kidney-disease", answer: "yes" } });
  await db.bloodResult.create({ data: { ownerId, test: "potassium", value: "3.9 mmol/L" } });
  const checkedAt = new Date("2026-03-28T21:00:00Z");
  await db.legCheck.create({
    data: {
      ownerId,
      id: ids.legCheck,
      checkedAt,
      timeZone: "Europe/Berlin",
      present: ["breathless"],
      absent: [],
    },
  });
  await db.noticeShown.create({
    data: {
      ownerId,
      id: ids.putAway,
      ruleId: "S13",
      ruleVersion: 1,
      place: "hidden",
      hiddenAt: checkedAt,
    },
  });
}

/** A reminder each morning, a browser it goes to, and one that did not arrive. */
async function giveReminders(ownerId: AccountId, { device }: Belongings): Promise<void> {
  const endpoint = `https://push.example.org/${theirMark}`;
  const sidHash = hashOfToken(newToken());
  await db.reminders.create({ data: { ownerId, timeZone: "Europe/Berlin", morningAt: "07:30" } });
  await db.pushDevice.create({
    data: {
      ownerId,
      id: device,
      endpoint,
      endpointHash: hashOfToken(endpoint),
      p256dh: theirMark,
      auth: theirMark,
      userAgent: theirMark,
      sidHash,
    },
  });
  const sent = {
    kind: "morning",
    day: new Date("2026-03-28T00:00:00Z"),
    at: new Date("2026-03-28T06:30:00Z"),
  };
  await db.reminderSent.create({ data: { ownerId, ...sent, state: "failed", failure: theirMark } });
}

/** Everything the database holds of a person, as text: the same before and after whatever somebody else tries. */
export async function everythingOf(owner: AccountId): Promise<string> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.columns
    WHERE column_name = 'ownerId' AND table_schema = 'public' ORDER BY 1`;
  const parts = await Promise.all(
    tables.map(async ({ name }) => {
      const rows = await db.$queryRawUnsafe<{ row: string }[]>(
        `SELECT t::text AS row FROM "${name}" t WHERE "ownerId" = '${owner}' ORDER BY 1`,
      );
      return `${name}\n${rows.map(({ row }) => row).join("\n")}`;
    }),
  );
  return parts.join("\n\n");
}

// The morning question, as a notification. Its answers go the way of every entry: sealed into the device's outbox first, then sent; what
// cannot be sent waits there for the connection or the next page. `app/_device` says how the outbox is kept.

const promised = (request) =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });

/** The outbox as the pages made it; null where no page was ever opened here. */
function openedOutbox() {
  return new Promise((found) => {
    const opening = indexedDB.open("charley", 1);
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onerror = () => found(null);
    opening.onsuccess = () => found(opening.result);
  });
}

/** The keys of a person on this device, the one to seal with first. */
async function keysFor(outbox, person) {
  const keys = outbox.transaction("keys").objectStore("keys");
  const found = [await promised(keys.get(`seal ${person}`)), await promised(keys.get(person))];
  return found.filter(Boolean);
}

async function keepEntry(outbox, person, operation) {
  const [key] = await keysFor(outbox, person);
  if (!key) throw new Error("this device keeps nothing of this person");
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const content = new TextEncoder().encode(JSON.stringify({ operation }));
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, content);
  const row = { id: operation.id, personId: person, state: "waiting", tries: 0, notBefore: 0, kept: { iv, data } };
  const writing = outbox.transaction("entries", "readwrite", { durability: "strict" });
  const entries = writing.objectStore("entries");
  const known = await promised(entries.index("personId").getAll(person));
  if (!known.some(({ id }) => id === operation.id)) await promised(entries.add(row));
  await new Promise((done, fail) => {
    writing.oncomplete = done;
    writing.onabort = () => fail(writing.error);
  });
}

async function operationIn({ kept }, keys) {
  if ("open" in kept) return JSON.parse(kept.open).operation;
  for (const key of keys) {
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: kept.iv }, key, kept.data).catch(() => null);
    if (plain) return JSON.parse(new TextDecoder().decode(plain)).operation;
  }
  return null;
}

/** Takes out of the outbox what the server has, and counts it, as a page does. */
async function handIn(outbox, seq) {
  const writing = outbox.transaction(["entries", "device"], "readwrite", { durability: "strict" });
  const device = writing.objectStore("device");
  writing.objectStore("entries").delete(seq);
  const handedIn = await promised(device.get("handed-in"));
  await promised(device.put({ count: (handedIn?.count ?? 0) + 1 }, "handed-in"));
}

/** Sends what waits, in its order; whether nothing is left. What the server does not take is a page's to ask about. */
async function sendWaiting(outbox, person) {
  const rows = await promised(outbox.transaction("entries").objectStore("entries").index("personId").getAll(person));
  const keys = await keysFor(outbox, person);
  const waiting = [];
  for (const row of rows.filter(({ state }) => state === "waiting").slice(0, 50)) {
    const operation = await operationIn(row, keys);
    if (operation) waiting.push({ seq: row.seq, operation });
  }
  if (waiting.length === 0) return true;
  const response = await fetch("/api/outbox", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ person, operations: waiting.map(({ operation }) => operation) }),
    redirect: "error",
  });
  const results = new Map(response.ok ? (await response.json()).results.map((one) => [one.id, one.status]) : []);
  const taken = waiting.filter(({ operation }) => [200, 201].includes(results.get(operation.id)));
  for (const { seq } of taken) await handIn(outbox, seq);
  return taken.length === waiting.length;
}

/** One at a time with every page of this browser, which are told that something changed. */
async function sendAlone(person) {
  const outbox = await openedOutbox();
  if (!outbox) return false;
  const isAllSent = await navigator.locks
    .request("charley-outbox", () => sendWaiting(outbox, person))
    .catch(() => false);
  outbox.close();
  const channel = new BroadcastChannel("charley-outbox");
  channel.postMessage("changed");
  channel.close();
  return isAllSent;
}

const icon = "/icons/icon-192.png";

/** Which account is signed in on this device, and after a "/" the help by which another's diary is open; null: nobody. */
async function knownKey() {
  const outbox = await openedOutbox();
  const known = outbox && (await promised(outbox.transaction("device").objectStore("device").get("person")));
  outbox?.close();
  return known?.personId ?? null;
}

async function ask(data) {
  const { title, body, tag, answers, person } = data;
  // Somebody else is signed in here by now: neither the question nor its answers are theirs.
  const isTheirs = (await knownKey())?.split("/")[0] === person;
  return self.registration.showNotification(isTheirs ? title : "Charley", {
    body: isTheirs ? body : "",
    tag,
    icon,
    badge: icon,
    data,
    actions: isTheirs ? answers.map((answer) => ({ action: answer.action, title: answer.title })) : [],
  });
}

/** What is asked is about one's own diary: where another's is open, a page comes first that says so and opens the own one. */
async function openDiary(own) {
  const url = (await knownKey())?.includes("/") ? "/own" : own;
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const open = pages.find((one) => new URL(one.url).pathname === url);
  return open ? open.focus() : self.clients.openWindow(url);
}

/** Keeps the answer before it says so, and sends it; the question is replaced by what became of it. */
async function takeAnswer(notification, action) {
  const { person, tag, url, answers } = notification.data;
  const write = answers.find((answer) => answer.action === action)?.write;
  if (!write) return openDiary(url);
  const outbox = await openedOutbox();
  try {
    if (!outbox) throw new Error("there is no outbox");
    await keepEntry(outbox, person, { ...write, at: new Date().toISOString() });
  } catch {
    // Not kept: the diary itself asks again, and is opened for it.
    return openDiary(url);
  } finally {
    outbox?.close();
  }
  const isSent = await sendAlone(person);
  if (!isSent) await self.registration.sync?.register(`outbox ${person}`).catch(() => undefined);
  const said = isSent ? "Saved." : "Saved on this device. It is sent when there is a connection.";
  return self.registration.showNotification(said, {
    body: action === "none" ? "" : "Open this to say more.",
    tag,
    icon,
    badge: icon,
    silent: true,
    data: { url, answers: [] },
  });
}

self.addEventListener("push", (event) => {
  const data = event.data?.json();
  if (data) event.waitUntil(ask(data));
});
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(takeAnswer(event.notification, event.action));
});
self.addEventListener("sync", (event) => {
  const [what, person] = event.tag.split(" ");
  if (what !== "outbox") return;
  event.waitUntil(
    sendAlone(person).then((isAllSent) => {
      // The browser tries again later by itself.
      if (!isAllSent) throw new Error("not everything is sent");
    }),
  );
});

// Keeps two pages on this device: the night screen and the check of the leg, which hold nobody's data, with the files they
// are made of. Nothing else is ever put in a cache: no answer of the API, no page of a diary. The name of the cache is made from the names of the
// build's own files, so a new build is a new cache, filled completely before the old one goes.
const shell = "/tonight";
const shells = [shell, "/leg-check"];
const prefix = "night-";
const stale = 60 * 60 * 1000;

/** The build's files a text names, and the fonts its stylesheets name. */
function filesIn(text) {
  return [...new Set(text.match(/\/_next\/static\/[\w./~%@()[\]-]+\.(?:js|css|woff2?|svg|png|ico)/g) ?? [])];
}

async function fetched(path) {
  const response = await fetch(path, { credentials: "omit", cache: "no-store" });
  if (!response.ok || response.redirected) throw new Error(`${path} answered ${response.status}`);
  return response;
}

/** Fetches both pages and, if their build is not kept yet, everything they need; then drops older ones. */
async function keepShells() {
  const pages = await Promise.all(shells.map(fetched));
  const texts = await Promise.all(pages.map((page) => page.clone().text()));
  const files = filesIn(texts.join());
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(files.join()));
  const name = prefix + [...new Uint8Array(digest)].slice(0, 8).map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (!(await caches.has(name))) {
    const kept = new Map(await Promise.all(files.map(async (path) => [path, await fetch(path)])));
    for (const [path, response] of [...kept]) {
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
      if (!path.endsWith(".css")) continue;
      const css = await response.clone().text();
      const named = [...css.matchAll(/url\(["']?([^"')]+\.woff2?)/g)].map(([, url]) => new URL(url, new URL(path, location.origin)).pathname);
      // Latin letters first: the other subsets are fetched when somebody writes in them.
      for (const font of named) if (font.startsWith("/_next/static/")) kept.set(font, await fetch(font));
    }
    const cache = await caches.open(name);
    await Promise.all([...kept].map(([path, response]) => cache.put(path, response)));
    await Promise.all(pages.map((page, at) => cache.put(shells[at], page)));
  }
  for (const old of await caches.keys()) if (old.startsWith(prefix) && old !== name) await caches.delete(old);
}

async function keptShell() {
  return (await caches.match(shell)) ?? Response.error();
}

let lookedAt = 0;

/** From the cache at once; whether there is a newer one is looked up afterwards. */
async function keptPage(event, path) {
  const kept = await caches.match(path);
  if (!kept) return fetch(event.request);
  if (Date.now() - lookedAt > stale) {
    lookedAt = Date.now();
    event.waitUntil(keepShells().catch(() => undefined));
  }
  return kept;
}

/** A page that cannot be fetched: the night screen can still take a tap. */
async function page(request) {
  try {
    return await fetch(request);
  } catch {
    const kept = await keptShell();
    return kept.type === "error" ? kept : Response.redirect(`${shell}#offline`);
  }
}

self.addEventListener("install", (event) => event.waitUntil(keepShells().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") {
    event.respondWith(shells.includes(url.pathname) ? keptPage(event, url.pathname) : page(request));
  } else if (url.pathname.startsWith("/_next/static/")) {
    event.respondWith(caches.match(request, { ignoreVary: true }).then((kept) => kept ?? fetch(request)));
  }
});

// Keeps three pages on this device, with the files they are made of: the night screen, the check of the leg, and the one
// that shows what this device itself has kept of the diary. They hold nobody's data. Nothing else is ever put in a cache: no
// answer of the API, no page of a diary. The name of the cache is made from the names of the build's own files, so a new
// build is a new cache, filled completely before the old one goes.
importScripts("/morning.js");

const shell = "/tonight";
const keptRooms = "/kept";
const shells = [shell, "/leg-check", keptRooms];
/** What is no page of somebody's diary: the doors, and what is opened by a secret link. The rest that page stands in for. */
const isOutside = (path) => path === "/" || /^\/(sign-in|register|forgot|demo|link|admin|api|[a-z])(\/|$)/.test(path);
const prefix = "night-";
const stale = 60 * 60 * 1000;
const patienceMs = 15_000;

/** The build's files a page names. */
function filesIn(text) {
  return [...new Set(text.match(/\/_next\/static\/[\w./~%@()[\]-]+\.(?:js|css|woff2?|svg|png|ico)/g) ?? [])];
}

/**
 * The scripts that a script fetches when they are needed, and the fonts that a stylesheet names. Latin letters first: the
 * other subsets are fetched when somebody writes in them.
 */
function filesNamedIn(path, text) {
  if (path.endsWith(".js")) {
    return (text.match(/\bstatic\/chunks\/[\w.~-]+\.js/g) ?? []).map((file) => `/_next/${file}`);
  }
  if (!path.endsWith(".css")) return [];
  const sheet = new URL(path, location.origin);
  const named = [...text.matchAll(/url\(["']?([^"')]+\.woff2?)/g)].map(([, url]) => new URL(url, sheet).pathname);
  return named.filter((font) => font.startsWith("/_next/static/"));
}

/** These files of the build and all that they name in turn, by their paths. */
async function filesAndTheirs(paths) {
  const kept = new Map();
  for (let next = [...paths]; next.length > 0; ) {
    const found = await Promise.all(
      next.map(async (path) => {
        const response = await fetch(path);
        if (!response.ok) throw new Error(`${path} answered ${response.status}`);
        kept.set(path, response);
        return /\.(js|css)$/.test(path) ? filesNamedIn(path, await response.clone().text()) : [];
      }),
    );
    next = [...new Set(found.flat())].filter((path) => !kept.has(path));
  }
  return kept;
}

async function fetched(path) {
  const response = await fetch(path, { credentials: "omit", cache: "no-store" });
  if (!response.ok || response.redirected) throw new Error(`${path} answered ${response.status}`);
  return response;
}

/** Fetches these pages and, if their build is not kept yet, everything they need; then drops older ones. */
async function keepShells() {
  const pages = await Promise.all(shells.map(fetched));
  const texts = await Promise.all(pages.map((page) => page.clone().text()));
  const files = filesIn(texts.join());
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(files.join()));
  const name = prefix + [...new Uint8Array(digest)].slice(0, 8).map((byte) => byte.toString(16).padStart(2, "0")).join("");
  // The pages come last: a cache that has them has everything.
  const whole = await Promise.all(shells.map((path) => caches.match(path, { cacheName: name })));
  if (!whole.every(Boolean)) {
    const kept = await filesAndTheirs(files);
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

/** A gateway that answers for a server which does not. */
const isGateway = ({ status }) => status >= 502 && status <= 504;

/** As the server sends it; where it cannot be reached, or nobody would wait any longer, as this device has kept it. */
async function room(request) {
  const kept = await caches.match(keptRooms);
  if (!kept) return page(request);
  const patience = new Promise((resolve) => setTimeout(resolve, patienceMs, kept));
  try {
    const response = await Promise.race([fetch(request), patience]);
    return isGateway(response) ? kept : response;
  } catch {
    return kept;
  }
}

self.addEventListener("install", (event) => event.waitUntil(keepShells().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") {
    const { pathname } = url;
    if (shells.includes(pathname)) event.respondWith(keptPage(event, pathname));
    else event.respondWith(isOutside(pathname) ? page(request) : room(request));
  } else if (url.pathname.startsWith("/_next/static/")) {
    event.respondWith(caches.match(request, { ignoreVary: true }).then((kept) => kept ?? fetch(request)));
  }
});

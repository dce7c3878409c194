// How much may be under way at once: what one session, one token or one address can take leaves the rest to others.

/** A browser opens six connections, or through a proxy asks for a page's parts at once; nobody needs more than this. */
export const mostAtOnce = { session: 30, address: 60, all: 300 };

/** The largest request: a stretch of a diary file that is read back in. Signing in takes a hundred times less. */
const largestBytes = 1_100_000;
const largestSignInBytes = 16_384;

/**
 * Whose request it is, for counting only: the names say nothing to anybody and prove nothing.
 * @param {import("node:http").IncomingHttpHeaders} headers
 */
function countedBy(headers) {
  const address = `address ${headers["x-forwarded-for"]}`;
  const session = /(?:^|;\s*)(?:__Host-)?charley\.session=([^;]{20,})/.exec(headers.cookie ?? "")?.[1];
  const key = session ?? headers.authorization;
  return key === undefined ? [address] : [address, `session ${key}`];
}

/** @param {string} key */
const limitOf = (key) => (key.startsWith("session ") ? mostAtOnce.session : mostAtOnce.address);

export function admission() {
  /** @type {Map<string, number>} */
  const underWay = new Map();
  let all = 0;
  return {
    /**
     * Lets a request in, and gives what to call when it has been answered; null when it must come again later.
     * @param {import("node:http").IncomingHttpHeaders} headers
     */
    enter(headers) {
      const keys = countedBy(headers);
      if (all >= mostAtOnce.all || keys.some((key) => (underWay.get(key) ?? 0) >= limitOf(key))) return null;
      all += 1;
      for (const key of keys) underWay.set(key, (underWay.get(key) ?? 0) + 1);
      return () => {
        all -= 1;
        for (const key of keys) {
          const left = (underWay.get(key) ?? 1) - 1;
          if (left === 0) underWay.delete(key);
          else underWay.set(key, left);
        }
      };
    },
  };
}

/**
 * Whether a request says it is larger than anything Charley asks for, before a byte of it is read.
 * @param {string} path
 * @param {import("node:http").IncomingHttpHeaders} headers
 */
export function isTooLarge(path, headers) {
  const bytes = Number(headers["content-length"] ?? 0);
  return bytes > (path.startsWith("/api/auth/") ? largestSignInBytes : largestBytes);
}

/** @param {string} path */
export function isWellFormed(path) {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}

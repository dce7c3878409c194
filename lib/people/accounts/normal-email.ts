const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}$/;
const domainPart = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?=[a-z0-9-]*[a-z])[a-z0-9-]{2,63}$/;

/**
 * The one way an e-mail address is written down: compatibility forms folded (NFKC), trimmed, lower case, the domain in
 * ASCII (IDNA), so that a look-alike letter from another alphabet makes a visibly different address instead of passing
 * for the same one. Null when it is not an address of at most 254 characters.
 */
export function normalEmail(text: string): string | null {
  const folded = text.normalize("NFKC").trim().toLowerCase();
  const at = folded.lastIndexOf("@");
  if (at < 1 || folded.length > 254) return null;
  const local = folded.slice(0, at);
  const domain = asciiDomain(folded.slice(at + 1));
  if (domain === null || !localPart.test(local) || !domainPart.test(domain)) return null;
  const email = `${local}@${domain}`;
  return email.length <= 254 ? email : null;
}

function asciiDomain(domain: string): string | null {
  if (/[\s/?#@:[\]\\%]/.test(domain) || domain === "") return null;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return null;
  }
}

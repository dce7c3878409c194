import type { AuditEvent } from "./audit-events";

type Outcome = "ok" | "failed" | "refused";

/** What happened, in words, by how it went. */
const words: Readonly<Record<AuditEvent, Partial<Record<Outcome, string>> & { readonly ok: string }>> = {
  register: { ok: "The account was made" },
  "sign-in": {
    ok: "Signed in",
    failed: "Somebody tried to sign in with a wrong password",
    refused: "Somebody tried to sign in too often and had to wait",
  },
  "sign-out": { ok: "Signed out" },
  "session-end": { ok: "A device was signed out from the settings" },
  password: { ok: "The password was changed" },
  "link-made": { ok: "Whoever runs this Charley made a link to choose another password" },
  "link-used": { ok: "A password was chosen with a link" },
  "token-made": { ok: "A token for another program was made" },
  "token-revoked": { ok: "A token was ended" },
  "bedside-made": { ok: "A bedside link was made" },
  "bedside-revoked": { ok: "A bedside link was ended" },
  export: { ok: "The diary was downloaded" },
  import: { ok: "A file was read into the diary", failed: "A file could not be read into the diary" },
  "share-create": { ok: "A summary was shared by a link" },
  "share-view": { ok: "A shared summary was opened" },
  "share-deny": { ok: "A shared summary was asked for and not shown" },
  "share-revoke": { ok: "A shared summary was ended", failed: "A shared summary could not be ended" },
  erase: { ok: "The account was erased" },
  admin: { ok: "Something was done in the administration" },
  "second-step": {
    ok: "The second step at sign-in was turned on or off",
    failed: "Somebody with the right password gave a wrong code",
  },
  disabled: { ok: "Whoever runs this Charley switched the account off" },
  enabled: { ok: "Whoever runs this Charley switched the account on" },
};

export function historyWords(event: AuditEvent, outcome: Outcome): string {
  return words[event][outcome] ?? `${words[event].ok}, and it did not work`;
}

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
  "share-passcode": {
    ok: "A passcode was typed for a shared summary",
    failed: "A wrong passcode was typed for a shared summary",
    refused: "A shared summary was locked after five wrong passcodes",
  },
  "share-reply": { ok: "A reply came through the link of a shared summary" },
  "share-revoke": { ok: "A shared summary was ended", failed: "A shared summary could not be ended" },
  erase: { ok: "The account was erased" },
  admin: { ok: "Something was done in the administration" },
  proof: {
    ok: "Somebody who was signed in showed again who they are",
    failed: "Somebody who was signed in could not show again who they are",
  },
  "second-step": {
    ok: "The second step at sign-in was turned on or off",
    failed: "Somebody with the right password gave a wrong code",
  },
  "passkey-sign-in": {
    ok: "Signed in with a passkey",
    failed: "Somebody tried to sign in with a passkey and was refused",
  },
  "passkey-added": { ok: "A passkey was added" },
  "passkey-removed": { ok: "A passkey was removed" },
  "identity-sign-in": { ok: "Signed in by another service" },
  "identity-added": { ok: "Another service was allowed to sign in" },
  "identity-removed": { ok: "Another service may sign in no more" },
  "new-device": { ok: "Signed in on a device that was not used here before" },
  "email-asked": { ok: "Another e-mail address was asked for" },
  "email-confirmed": { ok: "The e-mail address was confirmed" },
  "email-changed": { ok: "The e-mail address was changed" },
  "reset-asked": { ok: "A link to choose another password was sent by mail" },
  disabled: { ok: "Whoever runs this Charley switched the account off" },
  enabled: { ok: "Whoever runs this Charley switched the account on" },
  "helper-invited": { ok: "Somebody was invited to help with this diary" },
  "helper-accepted": { ok: "Somebody who was invited may help with this diary from now on" },
  "helper-changed": { ok: "What somebody who helps may do, or until when, was changed" },
  "helper-ended": { ok: "Somebody who helped with this diary may do so no more" },
  "helper-opened": { ok: "Somebody who helps opened this diary" },
  "helping-accepted": { ok: "You said yes to helping with somebody’s diary" },
  "helping-changed": { ok: "What you may do in somebody’s diary, or until when, was changed" },
  "helping-ended": { ok: "You may help with somebody’s diary no more" },
  "helping-opened": { ok: "You opened the diary of somebody you help" },
};

export function historyWords(event: AuditEvent, outcome: Outcome): string {
  return words[event][outcome] ?? `${words[event].ok}, and it did not work`;
}

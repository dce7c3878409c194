import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from "@simplewebauthn/browser";
import { type Refusal, refusal } from "#lib/base/result";

// What only whoever uses a passkey fetches: the browser's part, and its failures in words.

/** Somebody changed their mind, or the time ran out: browsers do not tell which. */
function wordsFor(error: unknown): Refusal {
  const code = error instanceof WebAuthnError ? error.code : "";
  if (code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED")
    return refusal("there-already", "This device has a passkey for your diary already.");
  if (code === "ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT")
    return refusal("no-lock", "This device has no screen lock or PIN. Set one up first, then try again.");
  return refusal("left", "No passkey was chosen. Nothing has changed.");
}

type Ceremony<T> = { readonly ok: true; readonly value: T } | Refusal;

async function told<T>(ceremony: () => Promise<T>): Promise<Ceremony<T>> {
  try {
    return { ok: true, value: await ceremony() };
  } catch (error) {
    return wordsFor(error);
  }
}

export const makePasskey = (optionsJSON: PublicKeyCredentialCreationOptionsJSON) =>
  told(() => startRegistration({ optionsJSON }));

export const askPasskey = (optionsJSON: PublicKeyCredentialRequestOptionsJSON) =>
  told(() => startAuthentication({ optionsJSON }));

/** Lets the browser offer passkeys at the address field. Waits until one is chosen, or something else is done. */
export const offerPasskeys = (optionsJSON: PublicKeyCredentialRequestOptionsJSON) =>
  told(() => startAuthentication({ optionsJSON, useBrowserAutofill: true }));

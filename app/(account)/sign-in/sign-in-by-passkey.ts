import { signIn } from "next-auth/react";
import { askPasskey, offerPasskeys } from "#app/_passkeys/ceremonies";
import { type Result, refusal } from "#lib/base/result";
import { startSignIn } from "#lib/people/passkeys/actions";

const unavailable = refusal(
  "unavailable",
  "Signing in is not possible just now. Please try again in a minute.",
);

/** Sends what the passkey said. */
async function enter(answer: object, keep: boolean): Promise<Result<null>> {
  const given = { answer: JSON.stringify(answer), keep: keep ? "yes" : "no", redirect: false } as const;
  const entered = await signIn("passkey", given).catch(() => undefined);
  if (entered?.ok && !entered.error) return { ok: true, value: null };
  if (entered?.error !== "CredentialsSignin") return unavailable;
  return refusal(
    "no-match",
    "This passkey opens no diary here. It may have been removed, or it waited too long: try once more, or use your password.",
  );
}

/**
 * Signs in by a passkey.
 * @param how "asked": the browser asks for one now; "offered": it offers them where the address is typed, and this waits.
 *   Null where nothing was chosen there.
 */
export async function signInByPasskey(
  how: "asked" | "offered",
  keep: () => boolean,
): Promise<Result<null> | null> {
  const asked = await startSignIn({}).catch(() => unavailable);
  if (!asked.ok) return how === "offered" ? null : asked;
  const answer = await (how === "offered" ? offerPasskeys : askPasskey)(asked.value.options);
  if (!answer.ok) return how === "offered" ? null : answer;
  return enter(answer.value, keep());
}

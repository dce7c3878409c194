"use client";

import { signIn } from "next-auth/react";
import { waitInWords } from "#lib/accounts/wait-in-words";
import { type Result, refusal } from "#lib/result";

/** Signs in with what next-auth offers to a browser, and says in words what came of it. */
export async function enter(given: {
  email: string;
  password: string;
  keep: boolean;
}): Promise<Result<null>> {
  const answer = await signIn("credentials", {
    email: given.email,
    password: given.password,
    keep: given.keep ? "yes" : "no",
    redirect: false,
    // It throws when nothing answers: no connection, or a server that is just being started again.
  }).catch(() => undefined);
  if (answer?.ok && !answer.error) return { ok: true, value: null };
  const wait = /^wait-(\d+)$/.exec(answer?.error ?? "");
  if (wait) {
    return refusal(
      "too-many",
      `That was tried too often. Please wait ${waitInWords(Number(wait[1]))} and try again.`,
    );
  }
  if (answer?.error === "CredentialsSignin") {
    return refusal("no-match", "This e-mail address and password do not belong together. Please check both.");
  }
  return refusal("unavailable", "Signing in is not possible just now. Please try again in a minute.");
}

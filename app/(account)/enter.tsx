"use client";

import { getProviders, signIn } from "next-auth/react";
import { type Result, refusal } from "#lib/base/result";
import { waitInWords } from "#lib/people/accounts/wait-in-words";

/** Signs in with what next-auth offers to a browser, and says in words what came of it. */
export async function enter(given: {
  email: string;
  password: string;
  keep: boolean;
}): Promise<Result<null>> {
  // Without a connection it would leave for a page of its own, and what was typed would be gone: so it is asked before
  // whether anybody answers.
  const answers = (await getProviders()) !== null;
  const answer = answers
    ? await signIn("credentials", {
        email: given.email,
        password: given.password,
        keep: given.keep ? "yes" : "no",
        redirect: false,
      }).catch(() => undefined)
    : undefined;
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

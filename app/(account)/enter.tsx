"use client";

import { getProviders, signIn } from "next-auth/react";
import { type Result, refusal } from "#lib/base/result";
import { waitInWords } from "#lib/people/accounts/wait-in-words";

/** Signs in with what next-auth offers to a browser, and says in words what came of it. */
export async function enter(given: {
  email: string;
  password: string;
  keep: boolean;
  /** Of the authenticator app or on paper, once it was asked for */
  code?: string;
}): Promise<Result<null>> {
  // Without a connection it would leave for a page of its own, and what was typed would be gone: so it is asked before
  // whether anybody answers.
  const answers = (await getProviders()) !== null;
  const answer = answers
    ? await signIn("credentials", {
        email: given.email,
        password: given.password,
        keep: given.keep ? "yes" : "no",
        code: given.code ?? "",
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
  if (answer?.error === "code-needed") {
    return refusal("code-needed", "Now the code of your authenticator app, or one of your codes on paper.");
  }
  if (answer?.error === "code-wrong") {
    return refusal("code-needed", "This code is not right, or was used already. Wait for the next one.");
  }
  if (answer?.error === "CredentialsSignin") {
    return refusal("no-match", "This e-mail address and password do not belong together. Please check both.");
  }
  return refusal("unavailable", "Signing in is not possible just now. Please try again in a minute.");
}

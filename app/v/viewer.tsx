"use client";

import { type FormEvent, useEffect, useState } from "react";
import { BundleSheet } from "#app/_sheet/bundle-sheet";
import { Button } from "#app/_ui/button";
import { Notice } from "#app/_ui/notice";
import { TextField } from "#app/_ui/text-field";
import { type BundleView, bundleView } from "#lib/exchange/summary/shl/bundle-view";
import {
  type HealthLinkOpened,
  type HealthLinkRead,
  openHealthLink,
  readHealthLink,
} from "#lib/exchange/summary/shl/read-health-link";

const noLink = {
  title: "This is no link that opens here",
  message:
    "Open the whole link again, or scan the code once more. A page that was opened does not open again by itself.",
};

const noCode = { title: "Type the passcode first", message: "It is the eight digits you were given." };

function problemOf(opened: Exclude<HealthLinkOpened, { kind: "opened" }>): {
  title: string;
  message: string;
} {
  switch (opened.kind) {
    case "wrong code":
      return opened.left > 0
        ? {
            title: "That is not the passcode",
            message: `You can try ${opened.left === 1 ? "once" : `${opened.left} times`} more.`,
          }
        : { title: "The link is locked", message: "Five wrong codes were typed. Please ask for a new link." };
    case "wait":
      return {
        title: "Too many tries from here",
        message: "The link may be good. Please wait a minute and try again.",
      };
    case "over":
      return {
        title: "This link opens nothing",
        message:
          "It may have run out, been used up or been ended. Please ask the person who gave it to you for a new one.",
      };
    case "unreadable":
      return {
        title: "The page cannot be unsealed with this link",
        message:
          "It was fetched, but part of the link is wrong or missing. To try again would use up another opening: please ask the person who gave it to you for a new link.",
      };
    case "not fetched":
      return { title: "The page could not be fetched", message: "Check the connection and try again." };
  }
}

type Problem = { readonly title: string; readonly message: string };
type AskProps = { link: HealthLinkRead | null; onOpened: (view: BundleView) => void };

function AskForm({ link, onOpened }: AskProps) {
  const [problem, setProblem] = useState<Problem | null>(link === null ? noLink : null);
  const [pending, setPending] = useState(false);
  const [isUseless, setIsUseless] = useState(link === null);
  async function open(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!link) return;
    const passcode = String(new FormData(event.currentTarget).get("passcode") ?? "");
    if (link.flag.includes("P") && passcode.trim() === "") return setProblem(noCode);
    setPending(true);
    const opened = await openHealthLink(link, passcode);
    setPending(false);
    if (opened.kind === "opened") return onOpened(bundleView(opened.bundle));
    setProblem(problemOf(opened));
    setIsUseless(opened.kind === "unreadable");
  }
  return (
    <>
      {problem ? (
        <div role="alert">
          <Notice level="stop" title={problem.title}>
            <p>{problem.message}</p>
          </Notice>
        </div>
      ) : null}
      {link && !isUseless ? (
        <form className="flex flex-col gap-5" noValidate onSubmit={(event) => void open(event)}>
          {link.flag.includes("P") ? (
            <TextField
              label="Passcode"
              hint="Eight digits, from the person who gave you the link."
              name="passcode"
              inputMode="numeric"
              autoComplete="off"
            />
          ) : null}
          <div>
            <Button type="submit" pending={pending}>
              Read the page
            </Button>
          </div>
          <p className="max-w-read text-soft">
            The person will see that it was opened, and when; not by whom.
          </p>
        </form>
      ) : null}
    </>
  );
}

type Come = { readonly nth: number; readonly link: HealthLinkRead | null };

/** The link this tab was opened by; another one that comes to the same tab takes its place. */
function useComeLink(): Come | null {
  const [come, setCome] = useState<Come | null>(null);
  useEffect(() => {
    const take = () => {
      if (!location.hash.startsWith("#shlink:")) return;
      const link = readHealthLink(location.hash, location.origin);
      setCome((before) => ({ nth: (before?.nth ?? 0) + 1, link }));
      // Neither the history nor whoever looks over a shoulder needs the key.
      history.replaceState(null, "", location.pathname);
    };
    take();
    // When the effect runs again the address has no key any more: what came stays.
    setCome((before) => before ?? { nth: 0, link: null });
    window.addEventListener("hashchange", take);
    return () => window.removeEventListener("hashchange", take);
  }, []);
  return come;
}

/** First a button and nothing of anybody's health; what was fetched is unsealed in this browser. */
export function Viewer() {
  const come = useComeLink();
  const [shown, setShown] = useState<{ nth: number; view: BundleView } | null>(null);
  if (shown && shown.nth === come?.nth) return <BundleSheet view={shown.view} />;
  return (
    <>
      <h1 className="text-2xl">Somebody shares a page with you</h1>
      <p className="max-w-read text-lg">
        It is a short summary, made by the person who gave you this link. It is unsealed on this device only.
      </p>
      {come ? (
        <AskForm key={come.nth} link={come.link} onOpened={(view) => setShown({ nth: come.nth, view })} />
      ) : null}
    </>
  );
}

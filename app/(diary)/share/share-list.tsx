"use client";

import { Disclosure } from "#app/_ui/disclosure";
import { EmptyState } from "#app/_ui/empty-state";
import { StatusBadge } from "#app/_ui/status-badge";
import { dateRangeWords } from "#lib/base/time/date-words";
import { momentWords, openedWords, openingWords } from "#lib/exchange/summary/opened-words";
import type { ShareListed } from "#lib/exchange/summary/queries";
import { EndLink } from "./end-link";
import { LookAgain } from "./look-again";
import { ShareReply } from "./share-reply";

type Props = { shares: readonly ShareListed[]; timeZone: string; onEnded: () => void };

const stateWords = {
  open: "Can be opened",
  expired: "Has run out",
  revoked: "Ended by you",
  "used up": "All its openings are used",
  locked: "Locked after five wrong passcodes",
} as const;
const kindWords = { page: null, qr: "Code for a clinic", passcode: "Link with a passcode" } as const;
const wordsOf = ({ kind, asksPasscode }: ShareListed) =>
  kind === "page" && asksPasscode ? "Page with a passcode" : kindWords[kind];

export function ShareList({ shares, timeZone, onEnded }: Props) {
  if (shares.length === 0) {
    return (
      <EmptyState title="No links yet">
        <p>A link you make is listed here, with when it was opened. You can end it at any time.</p>
      </EmptyState>
    );
  }
  return (
    <ul className="flex flex-col divide-y divide-line">
      {shares.map((share) => (
        <ShareRow key={share.id} share={share} timeZone={timeZone} onEnded={onEnded} />
      ))}
    </ul>
  );
}

function ShareRow({ share, timeZone, onEnded }: Omit<Props, "shares"> & { share: ShareListed }) {
  const name = share.label ?? "Without a name";
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <div>
        <p className="font-semibold">{name}</p>
        <p className="text-soft">
          {wordsOf(share) ? `${wordsOf(share)}, ` : null}
          {dateRangeWords(share.from, share.to)}
        </p>
        <p>
          <StatusBadge tone={share.state === "open" ? "good" : "neutral"}>
            {stateWords[share.state]}
          </StatusBadge>{" "}
          {share.state === "open" ? `until ${momentWords(share.expiresAt, timeZone)}. ` : ""}
          {openedWords(share, timeZone)}
        </p>
        {share.reply ? <ShareReply reply={share.reply} timeZone={timeZone} /> : null}
        {share.takesReply && !share.reply ? <p className="text-soft">No reply came.</p> : null}
        {share.openings.length > 1 || share.kind !== "page" ? (
          <Disclosure summary="Each opening">
            <ul>
              {openingWords(share.openings, timeZone).map((when, at) => (
                <li key={share.openings[at]}>
                  {when}
                  {share.recipients[at] ? `, fetched by "${share.recipients[at]}", as it calls itself` : null}
                </li>
              ))}
            </ul>
          </Disclosure>
        ) : null}
      </div>
      {share.state === "open" ? (
        <div className="flex flex-wrap gap-3">
          {share.kind === "page" ? <LookAgain id={share.id} name={name} /> : null}
          <EndLink id={share.id} name={name} onEnded={onEnded} />
        </div>
      ) : null}
    </li>
  );
}

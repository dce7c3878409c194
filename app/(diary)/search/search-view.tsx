"use client";

import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { EmptyState } from "#app/_ui/empty-state";
import { ErrorNote } from "#app/_ui/error-note";
import { Link } from "#app/_ui/link";
import { PageHeader } from "#app/_ui/page-header";
import { SearchBox } from "#app/_ui/search-box";
import { Skeleton } from "#app/_ui/skeleton";
import { useSettledText } from "#app/_ui/use-settled-text";
import { grouped } from "#lib/base/text/grouped";
import { dateWords } from "#lib/base/time/date-words";
import { searchOptions } from "#lib/diary/search/options";
import { type Found, type FoundInDiary, type FoundKind, foundKinds } from "#lib/diary/search/schema";

const headings: Readonly<Record<FoundKind, string>> = {
  night: "Nights",
  food: "Food, drink and supplements",
  remedy: "Remedies",
};

const hrefOf = ({ kind, key }: Found): string =>
  kind === "night" ? `/diary/${key}` : kind === "food" ? `/diet/${key}` : `/remedies/${key}`;

const whenOf = ({ kind, date }: Found): string | null =>
  kind === "food" && date !== null ? `had last on ${dateWords(date, { year: true })}` : null;

/** The words stay while the app is open, so that the way back from what was found leads to the list; nowhere else. */
function useTyped() {
  const client = useQueryClient();
  const key = ["search", "typed"];
  const [typed, setTyped] = useState(() => client.getQueryData<string>(key) ?? "");
  const type = (words: string) => {
    client.setQueryData(key, words);
    setTyped(words);
  };
  return [typed, type] as const;
}

function FoundList({ found }: { found: readonly Found[] }) {
  return (
    <ul className="divide-y divide-line rounded-md border border-line bg-raised">
      {found.map((one) => (
        <li key={`${one.key} ${one.title} ${one.text}`}>
          <Link
            href={hrefOf(one)}
            className="block min-h-target px-4 py-3 text-ink no-underline hover:bg-sunk"
          >
            <span className="block font-semibold break-words">{one.title}</span>
            {one.text === null ? null : (
              <span className="line-clamp-3 whitespace-pre-line break-words">{one.text}</span>
            )}
            {whenOf(one) === null ? null : <span className="block text-sm text-soft">{whenOf(one)}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Answer({ answer, words }: { answer: FoundInDiary; words: string }) {
  const { found, hasMore } = answer;
  if (found.length === 0)
    return (
      <EmptyState title={`Nothing in your diary has “${words}”`}>
        Every word you type has to be there. Try fewer words, or only the beginning of one.
      </EmptyState>
    );
  const count = `${grouped(found.length)} ${found.length === 1 ? "place" : "places"} found`;
  return (
    <div className="grid gap-6">
      <p role="status" className="text-soft">
        {hasMore
          ? `${count}, the latest of more. Another word narrows it down.`
          : `${count}, the latest first.`}
      </p>
      {foundKinds.map((kind) => {
        const ofKind = found.filter((one) => one.kind === kind);
        return ofKind.length === 0 ? null : (
          <section key={kind} aria-labelledby={`found-${kind}`}>
            <h2 id={`found-${kind}`} className="mb-2 font-semibold text-lg">
              {headings[kind]}
            </h2>
            <FoundList found={ofKind} />
          </section>
        );
      })}
    </div>
  );
}

/** One box over nights, notes, food and remedies. */
export function SearchView() {
  const [typed, type] = useTyped();
  const [words, settle] = useSettledText(typed.trim(), 300);
  const isEnough = words.length >= 2;
  const search = useQuery({
    ...searchOptions(words),
    enabled: isEnough,
    placeholderData: keepPreviousData,
  });
  const failed = search.isError || search.fetchStatus === "paused";
  return (
    <>
      <PageHeader
        title="Search"
        up={{ href: "/diary", label: "Diary" }}
        sentence="Looks through your notes, nights, food and remedies. Only you can search your diary."
      />
      <div className="grid gap-6">
        <SearchBox
          label="What are you looking for?"
          placeholder="tonic water"
          value={typed}
          maxLength={100}
          onChange={(event) => type(event.currentTarget.value)}
          onEnter={settle}
          onClear={() => type("")}
        />
        {!isEnough ? (
          <p className="text-soft">
            Type a word of a note, a food, a remedy, a place of the leg or a date, such as “28 March”.
          </p>
        ) : failed ? (
          <ErrorNote
            title="The diary could not be searched"
            message={
              search.error instanceof Error && search.fetchStatus !== "paused"
                ? search.error.message
                : "There is no connection. Nothing is lost; please try again."
            }
            onRetry={() => void search.refetch()}
          />
        ) : search.data ? (
          <Answer answer={search.data} words={words} />
        ) : (
          <Skeleton lines={4} />
        )}
      </div>
    </>
  );
}

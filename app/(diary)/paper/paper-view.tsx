"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";
import { TextField } from "#app/_ui/text-field";
import { addDays, type CivilDate, parseCivilDate } from "#lib/base/time/civil-date";
import { datesIn } from "#lib/base/time/date-range";
import { dateRangeWords, dateWords } from "#lib/base/time/date-words";

const nights = 14;
const headings = ["Night of", "Cramps", "Pain", "Minutes", "Sleep lost", "Sleep 0–10", "Notes"];

/** Fourteen nights on one sheet of A4 or Letter, in large type and in the order of the grid it is typed back into. */
export function PaperView({ first }: { first: CivilDate }) {
  const [from, setFrom] = useState(first);
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title="A sheet for the bedside"
          up={{ href: "/diary", label: "Diary" }}
          sentence="Fourteen nights on one page, for a pencil. Type them in later, in the same order."
        >
          <Button onClick={() => window.print()}>Print</Button>
          <LinkButton href="/diary/fill">Type them in</LinkButton>
        </PageHeader>
        <div className="mb-6 max-w-xs">
          <TextField
            label="First night"
            type="date"
            value={from}
            onChange={(event) => {
              const date = parseCivilDate(event.currentTarget.value);
              if (date) setFrom(date);
            }}
          />
        </div>
      </div>
      <Sheet from={from} />
    </>
  );
}

/** A range such as 0–10 is not broken at its dash. */
function Heading({ words }: { words: string }) {
  const [first, rest] = words.split(" ");
  if (!rest) return words;
  return (
    <>
      {first} <span className="whitespace-nowrap">{rest}</span>
    </>
  );
}

function Sheet({ from }: { from: CivilDate }) {
  const to = addDays(from, nights - 1);
  return (
    <section
      aria-labelledby="sheet"
      tabIndex={0}
      className="overflow-x-auto rounded-md border border-line bg-raised p-4 print:overflow-visible print:border-0 print:p-0"
    >
      <h2 id="sheet" className="text-xl">
        My nights, {dateRangeWords(from, to)}
      </h2>
      <p className="mt-1 mb-3">
        Write 0 when there were no cramps; leave a night empty if you do not know. Pain: the worst, 0 to 10.
        Sleep lost: in minutes. Sleep 0–10: how much cramps disturbed it.
      </p>
      <table className="w-full min-w-[44rem] table-fixed border-collapse print:min-w-0">
        <colgroup>
          <col className="w-[30%]" />
          <col className="w-[11.5%]" />
          <col className="w-[8.5%]" />
          <col className="w-[11.5%]" />
          <col className="w-[9%]" />
          <col className="w-[9%]" />
          <col className="w-[20.5%]" />
        </colgroup>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th
                key={heading}
                scope="col"
                className="border border-edge px-2 py-1 text-left align-bottom text-sm"
              >
                <Heading words={heading} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {datesIn({ from, to }).map((night) => (
            <tr key={night} className="h-11 print:h-[13mm]">
              <th
                scope="row"
                className="border border-edge whitespace-nowrap px-2 text-left font-semibold print:text-lg"
              >
                {dateWords(night)}
              </th>
              {headings.slice(1).map((heading) => (
                <td key={heading} className="border border-edge" />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

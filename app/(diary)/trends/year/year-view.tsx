"use client";

import { Figure } from "#app/_charts/figure";
import { YearLines, YearMap } from "#app/_charts/year-map";
import { Button } from "#app/_ui/button";
import { EmptyState } from "#app/_ui/empty-state";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";
import { dateRangeWords } from "#lib/base/time/date-words";
import { type YearReport, yearFigure } from "#lib/insight/year/report";
import { yearPicture } from "#lib/insight/year/year-picture";

type Props = { year: YearReport & { readonly before: string; readonly after: string | null } };

/** Twelve months on one sheet of paper. */
export function YearView({ year }: Props) {
  const when = dateRangeWords(year.range.from, year.range.to);
  const isEmpty = year.remedies.length === 0 && year.months.every(({ recorded }) => recorded === 0);
  return (
    <>
      <PageHeader title="A year of nights" sentence={when} up={{ href: "/trends", label: "Trends" }}>
        {isEmpty ? null : <Button onClick={() => window.print()}>Print</Button>}
        <LinkButton href={`/trends/year?to=${year.before}`}>The year before</LinkButton>
        {year.after ? <LinkButton href={`/trends/year?to=${year.after}`}>The year after</LinkButton> : null}
      </PageHeader>
      {isEmpty ? (
        <EmptyState
          title={year.finding}
          action={<LinkButton href="/diary/fill">Fill in several nights</LinkButton>}
        >
          Each night you write down stands here as one mark, so that a whole year can be seen, and printed, at
          once.
        </EmptyState>
      ) : (
        <>
          {year.change === year.finding ? null : (
            <p className="mb-4 max-w-read font-semibold print:max-w-none">{year.change}</p>
          )}
          <YearFigure year={year} />
        </>
      )}
    </>
  );
}

function YearFigure({ year }: Props) {
  const picture = yearPicture(year);
  return (
    <Figure figure={yearFigure(year)}>
      <section
        aria-label="The nights of the year"
        tabIndex={0}
        className="overflow-x-auto rounded-sm print:overflow-visible"
      >
        <YearMap picture={picture} title="Twelve months of nights" />
        {picture.lines.length > 0 ? (
          <YearLines picture={picture} title="Medicines, supplements and habits over the year" />
        ) : null}
      </section>
      <p className="mt-3 max-w-read text-soft text-sm print:max-w-none">
        A square is a night with cramps, the larger the worse the pain, open where the pain is not noted. A
        ring is a night without. A speck is a night nothing was written about. At the end of a row stand the
        cramps of the month and how many of its nights are recorded. The lines are medicines, supplements and
        habits while they were taken.
      </p>
    </Figure>
  );
}

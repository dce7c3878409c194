"use client";

import { BeforeStrips } from "#app/_charts/before-strips";
import { Figure } from "#app/_charts/figure";
import { NightsBeside } from "#app/_nights/nights-beside";
import { Card } from "#app/_ui/card";
import { Link } from "#app/_ui/link";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";
import { dateWords } from "#lib/base/time/date-words";
import { beforeStrips } from "#lib/insight/before/before-picture";
import { type BeforeReport, beforeFigure } from "#lib/insight/before/report";

type Props = { report: BeforeReport };

function Beside({ report }: Props) {
  return (
    <Card title="The day beside your usual one" className="lg:col-span-2">
      <Figure figure={beforeFigure(report)}>
        <BeforeStrips strips={beforeStrips(report)} />
        <p className="mt-2 max-w-read text-soft text-sm">
          The dot is that day; an arrow behind it means at least so much. The dashed line is the middle of
          your complete days in the 12 weeks before, and half of those days lie in the box.
        </p>
      </Figure>
    </Card>
  );
}

function Eaten({ report: { night, eaten, leftOut } }: Props) {
  return (
    <Card title="Eaten and drunk">
      {eaten.length === 0 ? (
        <p className="text-soft">Nothing written down.</p>
      ) : (
        <ul className="divide-y divide-line">
          {eaten.map(({ id, time, name, quantity }) => (
            <li key={id} className="py-2">
              {name}
              <span className="block text-sm text-soft">{[time, quantity].filter(Boolean).join(", ")}</span>
            </li>
          ))}
        </ul>
      )}
      {leftOut > 0 ? (
        <p className="mt-2 text-soft text-sm">
          {leftOut} more {leftOut === 1 ? "stands" : "stand"} after the first cramp, and so not here.
        </p>
      ) : null}
      <Link href={`/diet/${night}`} className="inline-flex min-h-target items-center">
        This day in the diet diary
      </Link>
    </Card>
  );
}

function Beforehand({ report: { remedies, factors } }: Props) {
  const lines = [...remedies, ...(factors ?? [])];
  return (
    <Card title="Taken, done and special">
      {lines.length === 0 ? <p className="text-soft">Nothing written down.</p> : null}
      <ul className="divide-y divide-line">
        {lines.map(({ name, words }) => (
          <li key={name} className="py-2">
            {name}
            <span className="block text-sm text-soft">{words}</span>
          </li>
        ))}
      </ul>
      {factors === null ? (
        <p className="mt-2 text-soft text-sm">
          What was special about this night was not asked, so nothing is said of it.
        </p>
      ) : null}
    </Card>
  );
}

/** What came before one night, beside the usual day. */
export function BeforeView({ report }: Props) {
  const { night } = report;
  return (
    <>
      <PageHeader
        title={`Before the night of ${dateWords(night, { year: true })}`}
        sentence={`That night: ${report.nightWords}. The night before it: ${report.nightBeforeWords}.`}
        up={{ href: "/trends", label: "Trends" }}
      >
        <NightsBeside night={night} under="/trends/before" />
        <LinkButton href={`/diary/${night}`} prefetch={false}>
          This night in the diary
        </LinkButton>
      </PageHeader>
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-2 *:min-w-0">
        <Beside report={report} />
        <Eaten report={report} />
        <Beforehand report={report} />
      </div>
      <p className="mt-6 max-w-read">
        One night shows nothing by itself: the same things came before good nights too. What goes with more or
        fewer cramps over many nights stands under{" "}
        <Link href="/trends?weeks=26#links">What goes with it</Link>.
      </p>
    </>
  );
}

import type { ReactNode } from "react";
import type { TrendReport } from "#lib/trends/report";
import type { RangeChoice } from "#lib/trends/schema";
import { BeforeCard } from "./before-card";
import { IntakesCard } from "./intakes-card";
import { LinksCard } from "./links-card";
import { MedicinesCard } from "./medicines-card";
import { NightsCard } from "./nights-card";
import { NowCard } from "./now-card";
import { Part } from "./part";
import { PatternCard } from "./pattern-card";
import { PlacesCard } from "./places-card";
import { ScaleCard } from "./scale-card";
import { WeeksCard } from "./weeks-card";

type Props = {
  report: TrendReport;
  choice: RangeChoice;
  onChoose: (choice: RangeChoice) => void;
};

function Cards({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-1 gap-6 lg:grid-cols-2 *:min-w-0">{children}</div>;
}

/** The answer first, then the parts of the page, each folded under what it says. */
export function TrendsCards({ report, choice, onChoose }: Props) {
  const { scales, intakes, patterns } = report;
  const season = patterns.find(({ key }) => key === "season");
  const magnesium = intakes.find(({ nutrient }) => nutrient === "magnesium");
  return (
    <div className="space-y-6">
      <Cards>
        <NowCard now={report.now} />
        <WeeksCard report={report} onChoose={onChoose} />
        <MedicinesCard checks={report.medicineChecks} />
      </Cards>
      <Part id="pain" title="Pain, length and sleep" sentence={scales.pain.finding}>
        <Cards>
          <ScaleCard report={report} scale="pain" />
          <ScaleCard report={report} scale="minutes" />
          <ScaleCard report={report} scale="sleep" />
        </Cards>
      </Part>
      <Part id="nights" title="Night by night: when, where, how bad" sentence={report.nightsFinding}>
        <Cards>
          <NightsCard report={report} />
          <PlacesCard report={report} />
          {patterns
            .filter(({ key }) => key !== "season")
            .map((pattern) => (
              <PatternCard key={pattern.key} pattern={pattern} />
            ))}
        </Cards>
      </Part>
      {season ? (
        <Part id="season" title="Time of the year" sentence={season.finding}>
          <PatternCard pattern={season} />
        </Part>
      ) : null}
      <Part id="food" title="Food, drink and supplements" sentence={magnesium?.finding ?? ""}>
        <IntakesCard report={report} />
      </Part>
      <Part
        id="before"
        title="Before a cramp"
        sentence="What you ate, drank and took before a night, beside your usual day."
      >
        <BeforeCard report={report} />
      </Part>
      <Part
        id="links"
        title="What goes with it"
        sentence="Everything that is written down often enough, held against the nights, all together."
      >
        <LinksCard choice={choice} />
      </Part>
    </div>
  );
}

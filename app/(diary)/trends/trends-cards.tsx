import { LinkButton } from "#app/_ui/link-button";
import type { TrendReport } from "#lib/insight/trends/report";
import type { RangeChoice } from "#lib/insight/trends/schema";
import { AnswerCard } from "./answer-card";
import { CardGrid } from "./card-grid";
import { BeforePart, FoodPart, LinksPart, NightsPart, PainPart, SeasonPart, TriedPart } from "./lazy-parts";
import { Part } from "./part";
import { WeeksCard } from "./weeks-card";

type Props = {
  report: TrendReport;
  choice: RangeChoice;
  onChoose: (choice: RangeChoice) => void;
};

/** The answer first, then the parts of the page, each folded under what it says. */
export function TrendsCards({ report, choice, onChoose }: Props) {
  const { scales, intakes, patterns } = report;
  const season = patterns.find(({ key }) => key === "season");
  const magnesium = intakes.find(({ nutrient }) => nutrient === "magnesium");
  return (
    <div className="space-y-6">
      <CardGrid>
        <AnswerCard report={report} />
        <TriedPart tried={report.tried} />
        <WeeksCard report={report} onChoose={onChoose} />
      </CardGrid>
      <Part id="pain" title="Pain, length and sleep" sentence={scales.pain.finding}>
        <PainPart report={report} />
      </Part>
      <Part id="nights" title="Night by night: when, where, how bad" sentence={report.nightsFinding}>
        <NightsPart report={report} />
      </Part>
      {season ? (
        <Part id="season" title="Time of the year" sentence={season.finding}>
          <SeasonPart pattern={season} titled={false} />
        </Part>
      ) : null}
      <Part id="food" title="Food, drink and supplements" sentence={magnesium?.finding ?? ""}>
        <FoodPart report={report} />
      </Part>
      <Part
        id="before"
        title="Before a cramp"
        sentence="What you ate, drank and took before a night, beside your usual day."
      >
        <BeforePart report={report} />
      </Part>
      <Part
        id="links"
        title="What goes with it"
        sentence="Everything that is written down often enough, held against the nights, all together."
      >
        <LinksPart choice={choice} />
      </Part>
      <LinkButton href="/trends/year">A year to print</LinkButton>
    </div>
  );
}

"use client";

import { useState } from "react";
import { Figure } from "#app/_charts/figure";
import { FoldedMarkKey } from "#app/_charts/folded-mark-key";
import { IntakeChart } from "#app/_charts/lazy-charts";
import { SafetyNotices } from "#app/_safety/safety-notices";
import { Card } from "#app/_ui/card";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { intakeFigure } from "#lib/insight/figures/figures";
import { intakePicture } from "#lib/insight/figures/pictures/intake-picture";
import type { TrendReport } from "#lib/insight/trends/report";
import { amountWords } from "#lib/knowledge/nutrients/amount-text";
import { type Nutrient, nutrientFacts, nutrients } from "#lib/knowledge/nutrients/nutrient";
import { subjectsOfNutrient } from "#lib/knowledge/safety/subjects-of";

const options = nutrients.map((nutrient) => ({ value: nutrient, label: nutrientFacts[nutrient].label }));

/** What was eaten, drunk and taken per complete day, one nutrient at a time, against the person's own reference. */
export function IntakesCard({ report }: { report: TrendReport }) {
  const [chosen, setChosen] = useState<Nutrient>("magnesium");
  const intake = report.intakes.find(({ nutrient }) => nutrient === chosen);
  if (!intake) return null;
  const figure = intakeFigure(report, intake);
  const picture = intakePicture(intake, report);
  return (
    <Card level={3} title="By week, on complete days" className="lg:col-span-2">
      <ChoiceGroup label="Show" options={options} value={chosen} onChange={(it) => setChosen(it ?? chosen)} />
      <div className="mt-4 space-y-4">
        <SafetyNotices about={subjectsOfNutrient(chosen)} place="trend" />
        <Figure key={chosen} figure={figure}>
          {intake.upper ? <p className="mb-4 max-w-read">{intake.upper}</p> : null}
          {intake.completeDays > 0 ? (
            <>
              <IntakeChart
                picture={picture}
                title={figure.name}
                words={(amount) => amountWords(chosen, amount)}
              />
              <p className="mt-2 max-w-read text-soft text-sm">
                Mean of the complete days of each week: solid from food and drink, hatched from supplements.
                Intakes are estimates, and foods that do not report {nutrientFacts[chosen].name} are missing
                from the bar, which then is open at the top. The dashed line is the reference
                {picture.upper ? ", the dotted line the upper level" : null}.
              </p>
              <FoldedMarkKey report={report} />
            </>
          ) : (
            <p className="text-soft">Mark a day as complete in your diet diary, and it counts here.</p>
          )}
        </Figure>
      </div>
    </Card>
  );
}

"use client";

import { useState } from "react";
import { Figure } from "#app/_charts/figure";
import { PatternChart } from "#app/_charts/lazy-charts";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { patternFigure } from "#lib/insight/figures/figures";
import { patternPicture } from "#lib/insight/figures/pictures/pattern-picture";
import type { Pattern } from "#lib/insight/trends/patterns/pattern";
import { nutrientFacts, nutrients } from "#lib/knowledge/nutrients/nutrient";

const options = nutrients.map((nutrient) => ({ value: nutrient, label: nutrientFacts[nutrient].label }));

/** The nights after low, middle and high days of one nutrient. */
export function DosePicture({ doses }: { doses: readonly Pattern[] }) {
  const [chosen, setChosen] = useState<string>("magnesium");
  const dose = doses.find(({ key }) => key === chosen);
  if (!dose) return null;
  return (
    <section className="mt-8 border-line border-t pt-6">
      <h4 className="font-semibold">Little, middling and much of one thing</h4>
      <div className="mt-3">
        <ChoiceGroup
          label="Of what"
          options={options}
          value={chosen}
          onChange={(it) => setChosen(it ?? chosen)}
        />
      </div>
      <div className="mt-4">
        <Figure key={chosen} figure={patternFigure(dose)}>
          {dose.bars.length > 0 ? (
            <>
              <PatternChart picture={patternPicture(dose)} />
              <p className="mt-1 max-w-read text-soft text-sm">
                Your complete days in three equal parts, from food and supplements together: cramps per 7
                nights after each, with the range where that number likely lies.
              </p>
            </>
          ) : null}
        </Figure>
      </div>
      <p className="mt-2 max-w-read">
        This is a picture of what is tested above and not a test of its own; nothing is allowed for in it.
        People take magnesium because of bad nights, so more of it can stand beside more cramps and not be
        their reason.
      </p>
    </section>
  );
}

"use client";

import { Ellipsis, GlassWater } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "#app/_ui/button";
import { NumberField } from "#app/_ui/number-field";
import { ForOwner } from "#app/(diary)/_frame/reading-room";
import { fieldMessages } from "#lib/base/text/field-messages";
import { deviceZone } from "#lib/base/time/device-zone";
import { instantOfDate } from "#lib/base/time/instant";
import { dietDayNow } from "#lib/diary/diet/diet-day-now";
import type { DietProfile } from "#lib/diary/diet/schema";
import { glassAmount, glassOfWater, glassSizes, glassWords } from "#lib/diary/diet/water";
import { millilitresOf } from "#lib/knowledge/nutrients/units";
import { dietHabitsBodySchema } from "#lib/people/habits/schema";
import type { DietDayState } from "./use-diet-day";
import { useDietHabits } from "./use-diet-habits";

/** A glass of water is one tap. On another day than today it has no time: nobody asks at which hour that was. */
export function Water({ day }: { day: DietDayState }) {
  const { view } = day;
  const [isOpen, setOpen] = useState(false);
  const sizesId = useId();
  const { glassMl, units } = view.profile;
  const unit = units === "us" ? "floz" : "ml";
  const mine = glassAmount(glassMl, units);
  function drink(quantity: number, typed: "ml" | "floz") {
    const here = dietDayNow(deviceZone(view.profile.timeZone), {
      now: instantOfDate(new Date()),
      dayStartHour: view.profile.dayStartHour,
    });
    const when = view.day === view.today ? here : { ...here, day: view.day, consumedAt: null };
    const glass = glassOfWater(view.water, { ...when, quantity, unit: typed });
    void day.add(glass, `Water, ${glassWords(millilitresOf(quantity, typed), units)}, is written down.`);
  }
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      <Button variant="quiet" onClick={() => drink(mine.quantity, mine.unit)} className="flex-1 px-3">
        <GlassWater aria-hidden="true" className="size-5 shrink-0" />A glass of water,{" "}
        {glassWords(glassMl, units)}
      </Button>
      <Button
        variant="quiet"
        aria-expanded={isOpen}
        aria-controls={sizesId}
        aria-label="Another size of glass"
        onClick={() => setOpen(!isOpen)}
        className="min-w-target px-2"
      >
        <Ellipsis aria-hidden="true" className="size-5" />
      </Button>
      <div id={sizesId} hidden={!isOpen} className="w-full space-y-4">
        <div className="flex flex-wrap gap-2">
          {glassSizes[units].map((size) => (
            <Button key={size} variant="quiet" onClick={() => drink(size, unit)}>
              {glassWords(millilitresOf(size, unit), units)}
            </Button>
          ))}
        </div>
        <OtherSize profile={view.profile} unit={unit} onDrink={(quantity) => drink(quantity, unit)} />
      </div>
    </div>
  );
}

type OtherSizeProps = {
  profile: DietProfile;
  unit: "ml" | "floz";
  onDrink: (quantity: number) => void;
};

/** A size that stands in no list: had once, or from now on what one touch adds. */
function OtherSize({ profile, unit, onDrink }: OtherSizeProps) {
  const { change } = useDietHabits(profile);
  const [quantity, setQuantity] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function makeMine() {
    const glassMl = Math.round(millilitresOf(quantity ?? 0, unit));
    const read = dietHabitsBodySchema.safeParse({ glassMl });
    setProblem(read.success ? null : (fieldMessages(read.error).glassMl ?? null));
    if (read.success)
      await change({ glassMl }, `Your glass holds ${glassWords(glassMl, profile.units)} now.`);
  }

  return (
    <form
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (quantity) onDrink(quantity);
      }}
    >
      <NumberField
        label="Or as much as you had"
        unit={unit === "floz" ? "fl oz" : "ml"}
        min={1}
        max={5000}
        value={quantity}
        onChange={setQuantity}
        error={problem}
      />
      <Button type="submit" variant="quiet">
        Add
      </Button>
      <ForOwner>
        <Button variant="quiet" onClick={() => void makeMine()}>
          Make it your glass
        </Button>
      </ForOwner>
    </form>
  );
}

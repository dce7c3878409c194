"use client";

import { GlassWater } from "lucide-react";
import { Button } from "#app/_ui/button";
import { glassOfWater } from "#lib/diet/water";
import { amountWords } from "#lib/nutrients/amount-text";
import { instantOfDate } from "#lib/time/instant";
import { deviceZone } from "./device-zone";
import type { DietDayState } from "./use-diet-day";

/** A glass of water is one tap. On another day than today it has no time: nobody asks at which hour that was. */
export function Water({ day }: { day: DietDayState }) {
  const { view } = day;
  const { glassMl } = view.profile;
  const size = amountWords("water", glassMl);
  function drink() {
    const consumedAt = view.day === view.today ? instantOfDate(new Date()) : null;
    const timeZone = deviceZone(view.profile.timeZone);
    const glass = glassOfWater(view.water, { day: view.day, consumedAt, timeZone, glassMl });
    void day.add(glass, `A glass of water, ${size}, is written down.`);
  }
  return (
    <Button variant="quiet" onClick={drink} className="w-full">
      <GlassWater aria-hidden="true" className="size-5" />A glass of water, {size}
    </Button>
  );
}

"use client";

import { useSearchParams } from "next/navigation";
import type { NightClock } from "#app/_nights/use-now";
import { openInPlace } from "#app/_ui/open-in-place";
import { usePageFocus } from "#app/_ui/use-page-focus";
import type { getNights } from "#lib/diary/nights/actions";
import type { RemediesView } from "#lib/diary/remedies/schema";
import type { Reminders } from "#lib/people/reminders/queries";
import { FirstNight } from "./first-night";
import { FirstRemedies } from "./first-remedies";
import { FirstReminder } from "./first-reminder";

type Loaded = Extract<Awaited<ReturnType<typeof getNights>>, { ok: true }>["value"];

type Props = {
  clock: NightClock;
  nights: Loaded | null;
  remedies: RemediesView;
  reminders: Reminders | null;
  publicKey: string | null;
};

const titles = ["How was last night?", "What do you take?", "Shall Charley ask each morning?"] as const;

/** A new diary in three screens, each of which can be left out: the first night, what is taken, and the morning question. */
export function FirstSteps({ clock, nights, remedies, reminders, publicKey }: Props) {
  const asked = Number(useSearchParams().get("step") ?? 1);
  const step = asked === 2 || asked === 3 ? asked : 1;
  const title = titles[step - 1] ?? titles[0];
  usePageFocus(String(step), title);
  const next = () => openInPlace(`/welcome?step=${step + 1}`);
  return (
    <div className="mx-auto max-w-read">
      <p className="text-soft">Step {step} of 3</p>
      <h1 className="mt-1 mb-6 text-xl">{title}</h1>
      {step === 1 ? <FirstNight clock={clock} initial={nights} onNext={next} /> : null}
      {step === 2 ? <FirstRemedies initial={remedies} onNext={next} /> : null}
      {step === 3 ? <FirstReminder reminders={reminders} publicKey={publicKey} /> : null}
    </div>
  );
}

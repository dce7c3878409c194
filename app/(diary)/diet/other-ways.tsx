"use client";

import { usePathname } from "next/navigation";
import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Dialog } from "#app/_ui/dialog";
import { LinkButton } from "#app/_ui/link-button";
import { here } from "#app/_ui/open-in-place";
import { BarcodeDialog } from "#app/(diary)/diet/barcode-dialog";
import { HandDialog } from "#app/(diary)/diet/hand-dialog";
import { LabelForm } from "#app/(diary)/diet/label-form";
import type { FoodOffer } from "#lib/diary/foods/schema";
import type { DietDayState } from "./use-diet-day";

type Props = {
  day: DietDayState;
  name: string;
  onChoose: (food: FoodOffer) => void;
  /** What was typed is written down by hand */
  onWritten: () => void;
};

/** For what the search does not find: by hand, from the label, by the number under the bars. */
export function OtherWays({ day, name, onChoose, onWritten }: Props) {
  const [way, setWay] = useState<"hand" | "label" | "barcode" | null>(null);
  // The person's foods stand in one room with today; the way back from them leads there, not to an earlier day.
  const isRoom = usePathname() === "/diet";
  const close = () => setWay(null);
  const found = (food: FoodOffer) => {
    close();
    onChoose(food);
  };
  return (
    <>
      <div className="mt-2 grid grid-cols-[repeat(auto-fit,minmax(4.75rem,1fr))] gap-2 *:px-1">
        <Button variant="quiet" aria-label="Write it by hand" onClick={() => setWay("hand")}>
          By hand
        </Button>
        <Button variant="quiet" aria-label="From a label" onClick={() => setWay("label")}>
          Label
        </Button>
        {day.view.barcodes ? (
          <Button variant="quiet" aria-label="By barcode" onClick={() => setWay("barcode")}>
            Barcode
          </Button>
        ) : null}
        <LinkButton
          {...(isRoom ? here("/diet/foods") : { href: "/diet/foods" })}
          className="max-sm:text-base"
        >
          My foods
        </LinkButton>
      </div>
      {way === "hand" ? (
        <HandDialog day={day} entry={null} name={name} onSaved={onWritten} onClose={close} />
      ) : null}
      {way === "barcode" ? (
        <BarcodeDialog ownFoods={day.view.ownFoods} onFound={found} onClose={close} />
      ) : null}
      {way === "label" ? (
        <Dialog title="A food from its label" isOpen onOpenChange={close}>
          <LabelForm food={null} name={name} onSaved={found} onCancel={close} />
        </Dialog>
      ) : null}
    </>
  );
}

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
  // Her foods stand in one room with today; the way back from them leads there, not to an earlier day.
  const isRoom = usePathname() === "/diet";
  const close = () => setWay(null);
  const found = (food: FoodOffer) => {
    close();
    onChoose(food);
  };
  return (
    <>
      <div className="mt-4 grid grid-cols-2 gap-2 sm:flex sm:flex-wrap sm:gap-3 *:px-2 sm:*:px-5">
        <Button variant="quiet" onClick={() => setWay("hand")}>
          Write it by hand
        </Button>
        <Button variant="quiet" onClick={() => setWay("label")}>
          From a label
        </Button>
        {day.view.barcodes ? (
          <Button variant="quiet" onClick={() => setWay("barcode")}>
            By barcode
          </Button>
        ) : null}
        <LinkButton {...(isRoom ? here("/diet/foods") : { href: "/diet/foods" })}>Your own foods</LinkButton>
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

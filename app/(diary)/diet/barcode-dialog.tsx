"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Dialog } from "#app/_ui/dialog";
import { Notice } from "#app/_ui/notice";
import { TextField } from "#app/_ui/text-field";
import { LabelForm } from "#app/(diary)/diet/label-form";
import { findByBarcode } from "#lib/diary/foods/actions";
import { barcodeSpellings, typedBarcode } from "#lib/diary/foods/barcode/typed-barcode";
import { offerOfOwnFood } from "#lib/diary/foods/offer-of-row";
import type { FoodOffer, KeptFood } from "#lib/diary/foods/schema";
import type { ScanCamera } from "./scan-camera";

type Missing = { barcode: string; why: "unknown" | "unreachable" };

const missingWords = {
  unknown:
    "Open Food Facts does not know this barcode. Type in what the pack says, and it is found from then on.",
  unreachable: "Open Food Facts is out of reach. Nothing is lost: type in what the pack says instead.",
} as const;

type Props = {
  ownFoods: readonly KeptFood[];
  onFound: (food: FoodOffer) => void;
  onClose: () => void;
};

/** A food by its barcode, seen or typed. Where nobody knows it, the label form is one step away. */
export function BarcodeDialog({ ownFoods, onFound, onClose }: Props) {
  const [missing, setMissing] = useState<Missing | null>(null);
  return (
    <Dialog title="By barcode" isOpen onOpenChange={onClose}>
      {missing ? (
        <div className="space-y-5">
          <Notice title={missingWords[missing.why]} />
          <LabelForm food={null} barcode={missing.barcode} onSaved={onFound} onCancel={onClose} />
        </div>
      ) : (
        <Ask ownFoods={ownFoods} onFound={onFound} onMissing={setMissing} />
      )}
    </Dialog>
  );
}

function Ask({
  ownFoods,
  onFound,
  onMissing,
}: Pick<Props, "ownFoods" | "onFound"> & { onMissing: (missing: Missing) => void }) {
  const [typed, setTyped] = useState("");
  const understood = typedBarcode(typed);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);

  async function find(asked: string) {
    const barcode = asked.replace(/[\s-]/g, "");
    // Asked here too, so that it is said without a connection, and before a label is typed for it.
    if (!/^\d{8,14}$/.test(barcode)) return setProblem("A barcode has 8 to 14 digits");
    const spellings = barcodeSpellings(barcode);
    const own = ownFoods.find((food) => food.barcode !== null && spellings.includes(food.barcode));
    if (own) return onFound(offerOfOwnFood(own));
    setPending(true);
    setProblem(null);
    const result = await findByBarcode({ barcode }).catch(() => null);
    setPending(false);
    if (result === null) return onMissing({ barcode, why: "unreachable" });
    if (!result.ok) return setProblem(result.fields?.barcode ?? result.message);
    const found = result.value;
    if (found.kind === "found") return onFound(found.food);
    onMissing({ barcode: found.barcode, why: found.kind });
  }

  return (
    <form
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        void find(understood.barcode);
      }}
    >
      <Camera
        onSeen={(barcode) => {
          setTyped(barcode);
          void find(barcode);
        }}
      />
      <TextField
        label="The number under the bars"
        hint={understood.note}
        inputMode="numeric"
        value={typed}
        maxLength={20}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={problem}
      />
      <Button type="submit" pending={pending}>
        Find it
      </Button>
    </form>
  );
}

/**
 * Off until it is asked for, and off again once it has seen a code or cannot look. What reads the bars is fetched when it is
 * asked for and not before; without a connection the number can still be typed.
 */
function Camera({ onSeen }: { onSeen: (barcode: string) => void }) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const [scanner, setScanner] = useState<{ Scan: typeof ScanCamera } | null>(null);
  async function look() {
    setTrouble(null);
    setPending(true);
    const found = await import("./scan-camera").catch(() => null);
    setPending(false);
    if (found) setScanner({ Scan: found.ScanCamera });
    else setTrouble("The camera cannot be started without a connection. Please type the number.");
  }
  const stop = () => setScanner(null);
  if (scanner) {
    return (
      <scanner.Scan
        onSeen={(barcode) => {
          stop();
          onSeen(barcode);
        }}
        onTrouble={(words) => {
          stop();
          setTrouble(words);
        }}
      />
    );
  }
  return (
    <>
      {trouble ? <Notice level="caution" title={trouble} /> : null}
      <Button variant="quiet" className="w-full" pending={pending} onClick={() => void look()}>
        Scan with the camera
      </Button>
    </>
  );
}

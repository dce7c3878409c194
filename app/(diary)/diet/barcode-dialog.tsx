"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Dialog } from "#app/_ui/dialog";
import { Notice } from "#app/_ui/notice";
import { TextField } from "#app/_ui/text-field";
import { LabelForm } from "#app/(diary)/diet/label-form";
import { findByBarcode } from "#lib/foods/actions";
import type { FoodOffer } from "#lib/foods/schema";

type Missing = { barcode: string; why: "unknown" | "unreachable" };

const missingWords = {
  unknown:
    "Open Food Facts does not know this barcode. Type in what the pack says, and it is found from then on.",
  unreachable: "Open Food Facts is out of reach. Nothing is lost: type in what the pack says instead.",
} as const;

/** A food by the number under its bars. Where nobody knows it, the label form is one step away. */
export function BarcodeDialog({
  onFound,
  onClose,
}: {
  onFound: (food: FoodOffer) => void;
  onClose: () => void;
}) {
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [missing, setMissing] = useState<Missing | null>(null);
  const [pending, setPending] = useState(false);

  async function find() {
    setPending(true);
    setProblem(null);
    const result = await findByBarcode({ barcode: typed }).catch(() => null);
    setPending(false);
    if (result === null) return setMissing({ barcode: typed.replace(/\D/g, ""), why: "unreachable" });
    if (!result.ok) return setProblem(result.fields?.barcode ?? result.message);
    const found = result.value;
    if (found.kind === "found") return onFound(found.food);
    setMissing({ barcode: found.barcode, why: found.kind });
  }

  return (
    <Dialog title="By barcode" isOpen onOpenChange={onClose}>
      {missing ? (
        <div className="space-y-5">
          <Notice title={missingWords[missing.why]} />
          <LabelForm food={null} barcode={missing.barcode} onSaved={onFound} onCancel={onClose} />
        </div>
      ) : (
        <form
          className="space-y-5"
          onSubmit={(event) => {
            event.preventDefault();
            void find();
          }}
        >
          <TextField
            label="The number under the bars"
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
      )}
    </Dialog>
  );
}

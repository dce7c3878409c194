"use client";

import type { ReactNode } from "react";
import { LeftBefore } from "#app/_device/left-before";
import { Button } from "#app/_ui/button";
import { DialogActions } from "#app/_ui/dialog-actions";
import { Form } from "#app/_ui/form";

type Props = {
  draft: { readonly isRestored: boolean; readonly clear: () => Promise<void> };
  pending: boolean;
  /** Whether it was right, and is saved */
  onSave: () => Promise<boolean>;
  onClose: () => void;
  children: ReactNode;
};

/** One change in a dialog: what was left of it before, its fields, and the two ways to end it. */
export function ChangeForm({ draft, pending, onSave, onClose, children }: Props) {
  async function leave() {
    await draft.clear();
    onClose();
  }

  async function save() {
    if (await onSave()) await leave();
  }

  return (
    <Form noValidate className="space-y-5" onSubmit={save}>
      {draft.isRestored ? <LeftBefore onBeginAnew={() => void draft.clear()} /> : null}
      {children}
      <DialogActions>
        <Button type="submit" pending={pending}>
          Save
        </Button>
        <Button variant="quiet" onClick={() => void leave()}>
          Cancel
        </Button>
      </DialogActions>
    </Form>
  );
}

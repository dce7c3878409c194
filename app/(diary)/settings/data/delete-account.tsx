"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { DeleteForm } from "./delete-form";

export function DeleteAccount({ hasPassword }: { hasPassword: boolean }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p className="max-w-read">
        This deletes your account and everything in it: nights, food, remedies, summaries you shared. Links
        you gave away stop at once. It cannot be undone.
      </p>
      {isOpen ? (
        <DeleteForm hasPassword={hasPassword} onKeep={() => setOpen(false)} />
      ) : (
        <Button variant="danger" className="mt-4" onClick={() => setOpen(true)}>
          Delete my diary
        </Button>
      )}
    </>
  );
}

"use client";

import { useToast } from "#app/_ui/toast";
import { notSavedWords } from "./not-saved-words";

/** Says where writes ended up: done, with a way back, or not saved. */
export function useKeptWrites() {
  const toast = useToast();

  async function kept(write: Promise<unknown>): Promise<boolean> {
    try {
      await write;
      return true;
    } catch (error) {
      toast.show({ message: notSavedWords(error), seconds: 15 });
      return false;
    }
  }

  /** Says that it is undone only once it is: until then it could still be lost. */
  async function undone(write: Promise<unknown>): Promise<void> {
    if (await kept(write)) toast.show({ message: "Undone." });
  }

  return {
    kept,
    /** Waits for the write, then says `message` and offers to take it back. */
    async keptWithUndo(
      write: Promise<unknown>,
      message: string,
      undo: () => Promise<unknown>,
    ): Promise<boolean> {
      const done = await kept(write);
      if (done) toast.show({ message, action: { label: "Undo", onPress: () => void undone(undo()) } });
      return done;
    },
  };
}

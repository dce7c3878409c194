"use client";

import { X } from "lucide-react";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { Button } from "./button";

type Toast = {
  message: string;
  action?: { label: string; onPress: () => void };
  /** How long it stays; longer when there is something to decide. It waits while the pointer or the focus is on it. */
  seconds?: number;
};

type Shown = Toast & { id: number };

const ToastContext = createContext<{ show: (toast: Toast) => void } | null>(null);

/** `useToast().show({ message, action })`: says what happened and, for a while, offers to take it back. */
export function useToast() {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error("useToast needs a ToastProvider above it");
  return toasts;
}

let lastId = 0;

export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const close = useCallback(
    (id: number) => setShown((before) => before.filter((toast) => toast.id !== id)),
    [],
  );
  const value = useMemo(
    () => ({
      show: (toast: Toast) => {
        lastId += 1;
        const id = lastId;
        setShown((before) => [...before.slice(-1), { ...toast, id }]);
      },
    }),
    [],
  );
  return (
    <ToastContext value={value}>
      {children}
      {/* The region is always there, so that what appears in it is read out; a dialog must not hide it either. On a phone,
          where a dialog comes from below, it stands in the strip that a dialog leaves free above. */}
      <div
        role="status"
        data-react-aria-top-layer="true"
        className="pointer-events-none fixed inset-x-4 bottom-20 z-60 mx-auto max-w-md lg:bottom-6 print:hidden max-sm:[:root:has([role$=dialog])_&]:top-2 max-sm:[:root:has([role$=dialog])_&]:bottom-auto"
      >
        <ul className="flex flex-col gap-2">
          {shown.map((toast) => (
            <ToastCard key={toast.id} toast={toast} onClose={close} />
          ))}
        </ul>
      </div>
    </ToastContext>
  );
}

function ToastCard({ toast, onClose }: { toast: Shown; onClose: (id: number) => void }) {
  const { id, message, action, seconds = action ? 10 : 6 } = toast;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onClose(id), seconds * 1000);
    return () => clearTimeout(timer);
  }, [held, id, seconds, onClose]);
  return (
    <li
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex flex-wrap items-center justify-end gap-2 rounded-md border border-edge bg-raised py-2 pr-2 pl-4 shadow-dialog"
    >
      <p className="min-w-[55%] flex-1">{message}</p>
      {action ? (
        <Button
          variant="quiet"
          onClick={() => {
            onClose(id);
            action.onPress();
          }}
        >
          {action.label}
        </Button>
      ) : null}
      <button
        type="button"
        aria-label="Close this message"
        onClick={() => onClose(id)}
        className="flex size-target items-center justify-center rounded-md hover:bg-sunk"
      >
        <X aria-hidden="true" className="size-5" />
      </button>
    </li>
  );
}

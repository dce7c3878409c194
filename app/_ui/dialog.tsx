"use client";

import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";

type Props = {
  title: ReactNode;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Only for a question that must be answered; otherwise a tap outside closes. */
  mustAnswer?: boolean;
  children: ReactNode;
};

/** One thing to attend to before going on: a sheet from below on a phone, a card in the middle on a desk. */
export function Dialog({ title, isOpen, onOpenChange, mustAnswer = false, children }: Props) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={!mustAnswer}
      className="fixed inset-0 z-50 flex items-end justify-center bg-[rgb(0_0_0/0.6)] sm:items-center sm:p-4"
    >
      <Modal className="max-h-[calc(100dvh-6rem)] w-full max-w-xl scroll-pb-24 overflow-y-auto rounded-t-md border border-line bg-paper shadow-dialog sm:max-h-[92dvh] sm:rounded-md">
        <AriaDialog role={mustAnswer ? "alertdialog" : "dialog"} className="p-4 outline-none sm:p-6">
          <div className="mb-4 flex items-start justify-between gap-4">
            <Heading slot="title" level={2} className="wrap-anywhere min-w-0 pt-2 text-lg">
              {title}
            </Heading>
            <button
              type="button"
              aria-label="Close"
              onClick={() => onOpenChange(false)}
              className="flex size-target shrink-0 items-center justify-center rounded-md hover:bg-sunk"
            >
              <X aria-hidden="true" className="size-6" />
            </button>
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

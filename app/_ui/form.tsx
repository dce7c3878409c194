"use client";

import { type ComponentProps, useEffect, useRef, useState } from "react";

type Props = Omit<ComponentProps<"form">, "onSubmit" | "onInput" | "ref"> & {
  /** While it is at work, further presses do nothing: what is written is written once. */
  onSubmit: () => void | Promise<void>;
};

/**
 * A form that is read here and not by the browser. When it is refused, the first field that says why takes the focus:
 * on a phone it may stand two screens above the button that was pressed.
 */
export function Form({ onSubmit, ...rest }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const isAsked = useRef(false);
  const isUnderWay = useRef(false);
  // Pressed again with the same mistake, nothing else would be drawn anew.
  const [, setTimes] = useState(0);
  useEffect(() => {
    const marked = isAsked.current
      ? form.current?.querySelector<HTMLElement>("[aria-invalid=true]")
      : undefined;
    if (!marked) return;
    isAsked.current = false;
    marked.focus();
  });
  async function submit() {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    try {
      await onSubmit();
    } finally {
      isUnderWay.current = false;
    }
  }
  return (
    <form
      {...rest}
      ref={form}
      // Whoever types on is not called back to another field.
      onInput={() => {
        isAsked.current = false;
      }}
      onSubmit={(event) => {
        event.preventDefault();
        isAsked.current = true;
        setTimes((times) => times + 1);
        void submit();
      }}
    />
  );
}

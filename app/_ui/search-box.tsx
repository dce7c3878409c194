"use client";

import { Search, X } from "lucide-react";
import { type ComponentProps, type KeyboardEvent, useEffect, useId, useRef } from "react";
import { inputLook } from "./field-frame";

type Props = Omit<ComponentProps<"textarea">, "className" | "rows" | "onKeyDown" | "ref"> & {
  label: string;
  value: string;
  /** Enter looks at once; Shift and Enter begin a new line. */
  onEnter: () => void;
  onClear: () => void;
};

/** Makes the field as high as these words need, if they still stand in it. */
function growTo(area: HTMLTextAreaElement, words: string) {
  if (area.value !== words) return;
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}

/** The field, as high as its words, whether they or the width have changed. */
function useOwnHeight(value: string) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const grow = () => box.current && growTo(box.current, value);
    grow();
    window.addEventListener("resize", grow);
    return () => window.removeEventListener("resize", grow);
  }, [value]);
  return box;
}

/** A field to look things up in, by a word or by a sentence: it grows by lines, so that nothing typed is hidden. */
export function SearchBox({ label, id, value, onEnter, onClear, ...rest }: Props) {
  const ownId = useId();
  const inputId = id ?? ownId;
  const box = useOwnHeight(value);
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    // An Enter that ends the writing of a word in another script is not meant for us.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  }
  return (
    <div>
      <label htmlFor={inputId} className="block font-semibold">
        {label}
      </label>
      <div className="relative mt-1">
        <Search
          aria-hidden="true"
          className="pointer-events-none absolute top-3.5 left-3 size-5 text-soft max-[15em]:hidden"
        />
        <textarea
          {...rest}
          ref={box}
          id={inputId}
          value={value}
          rows={1}
          enterKeyHint="search"
          onKeyDown={onKeyDown}
          className={`${inputLook} resize-none overflow-hidden pr-12 pl-11 max-[15em]:pr-10 max-[15em]:pl-2`}
        />
        {value === "" ? null : (
          <button
            type="button"
            aria-label="Clear"
            onClick={() => {
              onClear();
              box.current?.focus();
            }}
            className="absolute top-0 right-0 grid size-12 place-items-center rounded-md text-soft max-[15em]:w-10"
          >
            <X aria-hidden="true" className="size-5" />
          </button>
        )}
      </div>
    </div>
  );
}

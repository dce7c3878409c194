"use client";

import { Search } from "lucide-react";
import type { ReactNode } from "react";
import {
  ComboBox as AriaComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from "react-aria-components";
import { type FieldWords, inputLook } from "./field-frame";

export type ComboItem = { id: string; label: string; detail?: ReactNode };

type Props = FieldWords & {
  /** What fits the words typed so far; the caller searches, here nothing is filtered away. */
  items: readonly ComboItem[];
  inputValue: string;
  onInputChange: (words: string) => void;
  onSelect: (id: string) => void;
  isLoading?: boolean;
  /** Said when there is nothing to choose from. */
  emptyText?: ReactNode;
  placeholder?: string;
  autoFocus?: boolean;
};

/** Type a few letters, choose from what fits. Arrow keys, Enter and a screen reader all find their way. */
export function ComboBox({
  label,
  hint,
  error,
  items,
  inputValue,
  onInputChange,
  onSelect,
  isLoading = false,
  emptyText = "Nothing fits these words.",
  placeholder,
  autoFocus,
}: Props) {
  return (
    <AriaComboBox
      items={items}
      inputValue={inputValue}
      onInputChange={onInputChange}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key !== null) onSelect(String(key));
      }}
      isInvalid={Boolean(error)}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
      className="block"
    >
      <Label className="block font-semibold">{label}</Label>
      {hint ? (
        <Text slot="description" className="block text-sm text-soft">
          {hint}
        </Text>
      ) : null}
      <div className="relative mt-1">
        <Search aria-hidden="true" className="pointer-events-none absolute top-3.5 left-3 size-5 text-soft" />
        <Input className={`${inputLook} pl-11`} placeholder={placeholder} autoFocus={autoFocus} />
      </div>
      <FieldError className="mt-1 block text-sm text-stop">{error}</FieldError>
      <Popover className="w-(--trigger-width) overflow-y-auto rounded-md border border-edge bg-raised shadow-dialog">
        <ListBox<ComboItem>
          className="outline-none"
          renderEmptyState={() => (
            <p className="px-4 py-3 text-soft">{isLoading ? "Searching" : emptyText}</p>
          )}
        >
          {(item) => (
            <ListBoxItem
              id={item.id}
              textValue={item.label}
              className="flex min-h-target cursor-pointer flex-col justify-center border-line border-b px-4 py-2 outline-none last:border-0 data-focused:bg-lamp data-focused:text-on-lamp"
            >
              <Text slot="label">{item.label}</Text>
              {item.detail ? (
                <Text slot="description" className="text-sm opacity-90">
                  {item.detail}
                </Text>
              ) : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

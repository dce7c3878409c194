import { Search } from "lucide-react";
import { type ComponentProps, useId } from "react";
import { inputLook } from "./field-frame";

type Props = Omit<ComponentProps<"input">, "type" | "className"> & { label: string };

/** A field to search in what is already on the screen. */
export function SearchBox({ label, id, ...rest }: Props) {
  const ownId = useId();
  const inputId = id ?? ownId;
  return (
    <div>
      <label htmlFor={inputId} className="block font-semibold">
        {label}
      </label>
      <div className="relative mt-1">
        <Search aria-hidden="true" className="pointer-events-none absolute top-3.5 left-3 size-5 text-soft" />
        <input {...rest} id={inputId} type="search" className={`${inputLook} pl-11`} />
      </div>
    </div>
  );
}

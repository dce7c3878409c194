"use client";

import { type ComponentProps, useState } from "react";
import { TextField } from "./text-field";

type Props = Omit<ComponentProps<typeof TextField>, "type">;

/** Hidden as it is typed, unless she would rather see it. Pasting and password managers are welcome. */
export function PasswordField(props: Props) {
  const [isShown, setShown] = useState(false);
  return (
    <div>
      <TextField
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        {...props}
        type={isShown ? "text" : "password"}
      />
      <label className="mt-1 flex min-h-target items-center gap-3">
        <input
          type="checkbox"
          className="size-6 accent-lamp"
          checked={isShown}
          onChange={(event) => setShown(event.currentTarget.checked)}
        />
        Show what I type
      </label>
    </div>
  );
}

"use client";

import { type ComponentProps, useState } from "react";
import { Checkbox } from "./checkbox";
import { TextField } from "./text-field";

type Props = Omit<ComponentProps<typeof TextField>, "type">;

/** Hidden as it is typed, unless the person would rather see it. Pasting and password managers are welcome. */
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
      <Checkbox
        label="Show what I type"
        checked={isShown}
        onChange={(event) => setShown(event.currentTarget.checked)}
      />
    </div>
  );
}

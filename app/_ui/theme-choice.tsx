"use client";

import { useState } from "react";
import { ChoiceGroup } from "./choice-group";
import { THEME_COOKIE, type Theme } from "./theme";

const OPTIONS: readonly { value: Theme; label: string }[] = [
  { value: "system", label: "As this device" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

/** Kept in a cookie, so that the server sends the page in the right colours and nothing flashes. */
export function ThemeChoice({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState<Theme>(initial);
  return (
    <ChoiceGroup
      label="Light or dark"
      hint="The night screen is always dark."
      options={OPTIONS}
      value={theme}
      onChange={(choice) => {
        const next = choice ?? "system";
        setTheme(next);
        // The Cookie Store API is missing in Firefox.
        document.cookie = `${THEME_COOKIE}=${next}; path=/; max-age=31536000; samesite=lax`;
        if (next === "system") delete document.documentElement.dataset.theme;
        else document.documentElement.dataset.theme = next;
      }}
    />
  );
}

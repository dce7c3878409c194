"use client";

import { useLayoutEffect } from "react";
import { THEME_COOKIE, themeOf } from "#app/_ui/theme";

/** Light or dark as the person chose it. The page is kept without anybody's cookies, so it looks for itself. */
export function useChosenTheme(): void {
  useLayoutEffect(() => {
    const cookies = new URLSearchParams(document.cookie.replaceAll("; ", "&"));
    const theme = themeOf(cookies.get(THEME_COOKIE) ?? undefined);
    if (theme !== "system") document.documentElement.dataset.theme = theme;
  }, []);
}

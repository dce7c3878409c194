/** What a person may choose in settings; without a choice the device decides. */
export type Theme = "system" | "light" | "dark";

export const THEME_COOKIE = "charley-theme";

/** The choice in a cookie's value; anything unknown leaves it to the device. */
export function themeOf(cookie: string | undefined): Theme {
  return cookie === "light" || cookie === "dark" ? cookie : "system";
}

import { cookies } from "next/headers";
import { THEME_COOKIE, themeOf } from "./theme";
import { ThemeChoice } from "./theme-choice";

/** Light, dark, or as the device is: the whole setting, with what was chosen before. */
export async function ThemeSetting() {
  return <ThemeChoice initial={themeOf((await cookies()).get(THEME_COOKIE)?.value)} />;
}

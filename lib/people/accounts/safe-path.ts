/**
 * Where to go after signing in: a path of our own, or the diary. An address that a browser could read as another site
 * ("//evil.example", "/\evil.example", anything with a scheme) is not a path of our own.
 */
export function safePath(wanted: string | undefined): string {
  const home = "/diary";
  if (!wanted || !/^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) || wanted.includes("\\")) return home;
  return /^\/(sign-in|register|api)(\/|\?|$)/.test(wanted) ? home : wanted;
}

/**
 * The way to a page of somebody's own diary from outside (a letter), whichever diary is open in the browser that follows it.
 */
export const ownPath = (path: string): string => `/own?to=${encodeURIComponent(path).replaceAll("%2F", "/")}`;

import type { Doubt } from "./recognise";

/** The name once the person has said which was meant: the doubtful part put right, or the answer written beside the question. */
export function confirmedName(name: string, doubt: Pick<Doubt, "typed" | "asks">, meant: string): string {
  if (doubt.asks !== "spelling") return `${name.trim()}: ${meant}`;
  const at = name.toLowerCase().indexOf(doubt.typed);
  return at < 0 ? meant : `${name.slice(0, at)}${meant}${name.slice(at + doubt.typed.length)}`;
}

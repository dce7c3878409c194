import type { IncomingHttpHeaders } from "node:http";

export const mostAtOnce: { readonly session: number; readonly address: number; readonly all: number };
/** Counts what is under way; `enter` gives what to call at the end, or null when it must come again later. */
export function admission(): { enter(headers: IncomingHttpHeaders): (() => void) | null };
export function isTooLarge(path: string, headers: IncomingHttpHeaders): boolean;
export function isWellFormed(path: string): boolean;

import type { Help } from "./help";
import { ask } from "./helps/ask";
import { bedside } from "./helps/bedside";
import { careful } from "./helps/careful";

/** Everything the page "What helps" speaks of; the page groups it. */
export const helps: readonly Help[] = [...bedside, ...ask, ...careful];

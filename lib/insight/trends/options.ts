import { queryOptions } from "@tanstack/react-query";
import { getTrends, getTried } from "./actions";
import type { RangeChoice } from "./schema";

export const trendsOptions = (choice: RangeChoice) =>
  queryOptions({ queryKey: ["trends", choice], queryFn: () => getTrends(choice) });

export const triedOptions = (remedyId: string) =>
  queryOptions({ queryKey: ["trends", "tried", remedyId], queryFn: () => getTried({ remedyId }) });

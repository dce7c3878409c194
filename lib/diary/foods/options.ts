import { queryOptions } from "@tanstack/react-query";
import { getFood } from "./actions";

/** Null where nobody knows it. */
export const foodOptions = (ref: string | null) =>
  queryOptions({
    queryKey: ["foods", "one", ref],
    queryFn: async () => {
      const result = ref === null ? null : await getFood({ ref });
      return result?.ok ? result.value : null;
    },
    retry: false,
  });

import { queryOptions } from "@tanstack/react-query";
import { getWatch } from "./actions";

export const watchOptions = queryOptions({ queryKey: ["trends", "watch"], queryFn: () => getWatch({}) });

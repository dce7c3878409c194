import { queryOptions } from "@tanstack/react-query";
import { getImports } from "./actions";

export const importsOptions = queryOptions({ queryKey: ["imports"], queryFn: () => getImports({}) });

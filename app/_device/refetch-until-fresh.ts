import type { OpenedReading } from "#app/_device/kept-reading";

/** How often a page that was opened without a connection asks for what is so now. */
const everyMs = 30_000;

/** For a query that begins with what this device had kept: it is asked for at once, and again until the server tells it. */
export function refetchUntilFresh(opened: OpenedReading | null) {
  if (opened === null) return {};
  type Asked = { readonly state: { readonly dataUpdatedAt: number } };
  const isAsKept = ({ state }: Asked) => state.dataUpdatedAt === opened.readAt;
  return {
    initialDataUpdatedAt: opened.readAt,
    staleTime: (query: Asked) => (isAsKept(query) ? 0 : everyMs),
    refetchInterval: (query: Asked) => (isAsKept(query) ? everyMs : false),
  } as const;
}

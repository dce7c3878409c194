/** The id a proxy of ours gave, or a new one. */
export function requestId(
  request: { headers: Record<string, string | string[] | undefined> },
  isFromProxy: boolean,
): string;
/** Does something as a part of a request. */
export function withinRequest<T>(id: string, work: () => T): T;

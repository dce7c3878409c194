/** What is read of Next's `routes-manifest.json`. */
export type Routes = {
  readonly staticRoutes: readonly { readonly page: string }[];
  readonly dynamicRoutes: readonly { readonly page: string; readonly regex: string }[];
};
export type RequestMetrics = {
  /** The figures so far, in Prometheus's text format. */
  text(): Promise<string>;
  /** Notes a request, and gives what is told its status once it has been answered; null: it never was. */
  begin(method: string, path: string): (status: number | null) => void;
};

/** Gives for the path of an address its pattern, out of a closed list. */
export function routePatterns(routes: Routes): (path: string) => string;
export function requestMetrics(routes: Routes): RequestMetrics;

import { Skeleton } from "#app/_ui/skeleton";

/** The shape of the page while it is read. */
export function TrendsSkeleton() {
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <Skeleton height="card" />
      <Skeleton height="card" />
      <Skeleton height="chart" />
      <Skeleton height="chart" />
    </div>
  );
}

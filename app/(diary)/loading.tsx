import { Skeleton } from "#app/_ui/skeleton";

export default function Loading() {
  return (
    <div role="status" className="space-y-6">
      <span className="sr-only">Loading</span>
      <Skeleton lines={2} />
      <Skeleton height="card" />
      <Skeleton height="card" />
    </div>
  );
}

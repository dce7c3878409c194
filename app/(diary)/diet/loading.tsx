import { Skeleton } from "#app/_ui/skeleton";

export default function Loading() {
  return (
    <div className="space-y-6">
      <p role="status" className="sr-only">
        Opening the day
      </p>
      <Skeleton lines={2} />
      <Skeleton lines={3} height="card" />
    </div>
  );
}

import { Link } from "#app/_ui/link";

/** Says on every page that what is shown is made up and will be gone. */
export function SampleBanner() {
  return (
    <p className="border-line border-b bg-sunk px-4 py-2 text-sm lg:px-8 print:hidden">
      This is a sample diary with made-up nights. It deletes itself after a day.{" "}
      <Link href="/register">Begin your own</Link>
    </p>
  );
}

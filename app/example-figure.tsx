import { EXAMPLE_WEEKS } from "./example-weeks";

const SHAPES = { cramp: "shape-cramp", none: "shape-none", unknown: "shape-unknown" } as const;

function Dot({ night }: { night: keyof typeof SHAPES }) {
  return <span aria-hidden="true" className={`inline-block size-5 shrink-0 ${SHAPES[night]}`} />;
}

/** How a diary looks: three states of a night, and a number never without the nights behind it. */
export function ExampleFigure() {
  return (
    <figure className="rounded-md border border-line bg-raised p-4 sm:p-6">
      <figcaption>
        <span className="block font-semibold">Five weeks of a made-up diary</span>
        <span className="mt-1 block text-sm text-soft">
          Nights with a cramp, of those recorded, week by week. Gaps stay gaps.
        </span>
      </figcaption>
      <ul className="mt-4 space-y-3">
        {EXAMPLE_WEEKS.map((week) => (
          <li key={week.name} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <span className="sr-only">{week.name}: cramps on </span>
            <span className="flex flex-wrap gap-1.5 sm:gap-2">
              {week.nights.map((night, index) => (
                <Dot key={`${week.name} ${"MTWTFSS".slice(0, index + 1)}`} night={night} />
              ))}
            </span>
            <span className="text-sm text-soft tabular-nums">{week.words}</span>
          </li>
        ))}
      </ul>
      <p className="mt-4 flex flex-wrap gap-x-5 gap-y-2 border-line border-t pt-4 text-sm">
        <span className="flex items-center gap-2">
          <Dot night="cramp" /> Cramps
        </span>
        <span className="flex items-center gap-2">
          <Dot night="none" /> None
        </span>
        <span className="flex items-center gap-2">
          <Dot night="unknown" /> Not recorded
        </span>
      </p>
    </figure>
  );
}

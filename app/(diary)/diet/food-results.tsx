import { ErrorNote } from "#app/_ui/error-note";
import { Skeleton } from "#app/_ui/skeleton";
import { calledAs } from "#lib/diary/foods/rank-foods";
import type { FoodOffer } from "#lib/diary/foods/schema";

const sourceWords = {
  usda: null,
  own: "Your own food",
  label: "From a label: check your pack",
  recipe: "A usual recipe",
  off: "Open Food Facts",
} as const;

function Result({ food, onChoose }: { food: FoodOffer; onChoose: (food: FoodOffer) => void }) {
  const { name, source, kind, detail } = food;
  // "Bananas, raw" tells nothing of "Banana, raw".
  const tellsMore = detail !== null && calledAs(detail) !== calledAs(name);
  const about = [kind === "supplement" ? "Supplement" : null, sourceWords[source], tellsMore ? detail : null];
  return (
    <li>
      <button
        type="button"
        onClick={() => onChoose(food)}
        className="min-h-target w-full rounded-md px-3 py-2 text-left hover:bg-sunk"
      >
        <span className="block font-semibold">{name}</span>
        <span className="line-clamp-2 text-sm text-soft">
          {about.filter((word) => word !== null).join(" · ")}
        </span>
      </button>
    </li>
  );
}

/** Of what was looked up without the server. */
export function SearchedHere() {
  return (
    <p className="mt-3 mb-1 text-sm text-soft">
      No connection: looked up among everyday foods, your own, and what you had lately.
    </p>
  );
}

type Props = {
  /** Where the list is out of reach: those of the person's own */
  foods: readonly FoodOffer[] | undefined;
  /** What was looked for, where none of the foods is all of it */
  notFound: string | null;
  failed: boolean;
  /** Looked up on this device, where the server could not be asked */
  isHere: boolean;
  onChoose: (food: FoodOffer) => void;
  onRetry: () => void;
};

export function FoodResults({ foods, notFound, failed, isHere, onChoose, onRetry }: Props) {
  if (!foods) {
    return (
      <div className="mt-4">
        <Skeleton lines={4} />
      </div>
    );
  }
  const list =
    foods.length === 0 ? null : (
      <ul className="mt-1 max-h-96 divide-y divide-line overflow-y-auto">
        {foods.map((food) => (
          <Result key={food.ref} food={food} onChoose={onChoose} />
        ))}
      </ul>
    );
  if (failed) {
    return (
      <div className="mt-4 space-y-3">
        {list}
        <ErrorNote
          title={list ? "The other foods are out of reach" : "The list of foods is out of reach"}
          message="Nothing you wrote is lost. You can write it by hand now and look up its amounts later."
          onRetry={onRetry}
        />
      </div>
    );
  }
  const byHand = "Write it by hand, or take it from its label, below";
  return (
    <div className="mt-3">
      {isHere ? <SearchedHere /> : null}
      <p role="status" className={notFound === null && list ? "text-sm text-soft" : undefined}>
        {list === null
          ? `No food goes by that name here. ${byHand}, or try a plainer word.`
          : notFound === null
            ? `${foods.length} ${foods.length === 1 ? "food" : "foods"} found, best first.`
            : `No food here is called “${notFound}”. ${byHand}. These share a word with it.`}
      </p>
      {list}
    </div>
  );
}

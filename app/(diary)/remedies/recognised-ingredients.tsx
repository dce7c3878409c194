import { ingredientWords } from "#lib/remedies/ingredient-words";
import { recognise } from "#lib/remedies/recognise";

type Props = { name: string };

/** What a name was understood as. What is not known is said to be so, and nothing is guessed. */
export function RecognisedIngredients({ name }: Props) {
  const read = recognise(name);
  const known = ingredientWords(read);
  if (known.length === 0 && read.unknown.length === 0) return null;
  return (
    <div className="text-sm">
      {known.length > 0 ? (
        <p>
          <span className="font-semibold">Recognised: </span>
          {known.join("; ")}.
        </p>
      ) : (
        <p>
          <span className="font-semibold">Not recognised. </span>
          It is kept as you write it. Warnings that depend on what is in it cannot appear, so please ask a
          pharmacist about it.
        </p>
      )}
      {known.length > 0 && read.unknown.length > 0 ? (
        <p className="text-soft">Not recognised: {read.unknown.join(", ")}.</p>
      ) : null}
    </div>
  );
}

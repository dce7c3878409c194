import { classSources } from "#lib/knowledge/medicines/class-sources";
import { medicineClasses } from "#lib/knowledge/medicines/classes";
import { ingredientWords } from "#lib/knowledge/medicines/ingredient-words";
import { recognise } from "#lib/knowledge/medicines/recognise";

type Props = {
  name: string;
  /** Also say where the classes are taken from. */
  withSources?: boolean;
};

/** What a name was understood as. What is not known is said to be so, and nothing is guessed. */
export function RecognisedIngredients({ name, withSources = false }: Props) {
  const read = recognise(name);
  const known = ingredientWords(read);
  const classes = [...new Set(read.ingredients.flatMap((one) => one.classes))];
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
      {withSources && classes.length > 0 ? (
        <ul className="text-soft">
          {classes.map((one) => (
            <li key={one}>
              Source for “{medicineClasses[one]}”: {classSources[one]}.
            </li>
          ))}
        </ul>
      ) : null}
      {known.length > 0 && read.unknown.length > 0 ? (
        <p className="text-soft">Not recognised: {read.unknown.join(", ")}.</p>
      ) : null}
    </div>
  );
}

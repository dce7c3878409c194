import { Button } from "#app/_ui/button";
import { classSources } from "#lib/knowledge/medicines/class-sources";
import { medicineClasses } from "#lib/knowledge/medicines/classes";
import { confirmedName } from "#lib/knowledge/medicines/confirmed-name";
import { doubtWords, ingredientWords } from "#lib/knowledge/medicines/ingredient-words";
import { recognise } from "#lib/knowledge/medicines/recognise";
import { sourceOfName } from "#lib/knowledge/medicines/source-of-name";

type Props = {
  name: string;
  /** Also say where the classes are taken from. */
  withSources?: boolean;
  /** Given the name as it is once the person has said which was meant; without it the question is only shown */
  onConfirm?: (name: string) => void;
};

/** What a name was understood as. What is not known is said to be so, and nothing is guessed. */
export function RecognisedIngredients({ name, withSources = false, onConfirm }: Props) {
  const read = recognise(name);
  const known = ingredientWords(read);
  const classes = [...new Set(read.ingredients.flatMap((one) => one.classes))];
  if (known.length === 0 && read.unknown.length === 0 && read.doubts.length === 0) return null;
  return (
    <div className="text-sm">
      {known.length > 0 ? (
        <p>
          <span className="font-semibold">Recognised: </span>
          {known.join("; ")}.
        </p>
      ) : null}
      {read.doubts.map((doubt) => (
        <div key={doubt.typed} className="space-y-2">
          <p>
            <span className="font-semibold">{doubtWords(doubt)} </span>
            Until the name says so, warnings that depend on what is in it cannot appear.
          </p>
          {onConfirm && doubt.asks !== "rest" ? (
            <div className="flex flex-wrap gap-2">
              {doubt.options.map((option) => (
                <Button
                  key={option.name}
                  type="button"
                  variant="quiet"
                  onClick={() => onConfirm(confirmedName(name, doubt, option.name))}
                >
                  {`It is ${option.name}`}
                </Button>
              ))}
            </div>
          ) : null}
        </div>
      ))}
      {known.length === 0 && read.doubts.length === 0 ? (
        <p>
          <span className="font-semibold">Not recognised. </span>
          It is kept as you write it. Warnings that depend on what is in it cannot appear, so please ask a
          pharmacist about it.
        </p>
      ) : null}
      {withSources && classes.length > 0 ? (
        <ul className="text-soft">
          {classes.map((one) => (
            <li key={one}>
              Source for “{medicineClasses[one]}”: {classSources[one]}.
            </li>
          ))}
          {[...new Set(read.ingredients.map((one) => sourceOfName(one.typed).words))].map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      ) : null}
      {known.length > 0 && read.unknown.length > 0 ? (
        <p className="text-soft">Not recognised: {read.unknown.join(", ")}.</p>
      ) : null}
    </div>
  );
}

import { Button } from "#app/_ui/button";

type Props = { token: string; id: string; undone: boolean; problem: string | null };

/** Two dark halves with a bright edge: filled with the lamp's colour they would light up the room. */
export function PressForm({ token, id, undone, problem }: Props) {
  return (
    <>
      <h1 className="text-xl">A cramp, now</h1>
      {undone ? <p role="status">It is taken back.</p> : null}
      {problem ? (
        <p role="alert">
          {problem === "too-many"
            ? "Nothing was saved: there were too many presses in this hour."
            : "Nothing was saved. Please press again."}
        </p>
      ) : null}
      <form method="post" action={`/b/${token}/cramp`} className="flex flex-1 flex-col gap-6">
        <input type="hidden" name="id" value={id} />
        <Button
          type="submit"
          variant="quiet"
          size="night"
          name="side"
          value="left"
          className="flex-1 text-xl"
        >
          Left leg
        </Button>
        <Button
          type="submit"
          variant="quiet"
          size="night"
          name="side"
          value="right"
          className="flex-1 text-xl"
        >
          Right leg
        </Button>
      </form>
    </>
  );
}

import { Button } from "#app/_ui/button";
import { LinkButton } from "#app/_ui/link-button";

export function Saved({ token, clock, id }: { token: string; clock: string; id: string }) {
  return (
    <>
      <div role="status">
        <h1 className="text-xl">Saved {clock}</h1>
      </div>
      <form method="post" action={`/b/${token}/undo`} className="flex flex-col">
        <input type="hidden" name="id" value={id} />
        <Button type="submit" variant="quiet" size="night">
          Undo
        </Button>
      </form>
      <LinkButton href={`/b/${token}`} size="night" prefetch={false}>
        Another cramp
      </LinkButton>
    </>
  );
}

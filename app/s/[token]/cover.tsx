import { Button } from "#app/_ui/button";
import { Mark } from "#app/_ui/mark";

type Props = { token: string; until: string };

/** Before the page is opened: nothing of anybody's health, and a plain form that works without a script. */
export function Cover({ token, until }: Props) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-2xl flex-col justify-center gap-5 px-4 py-12">
      <p className="flex items-center gap-2 font-semibold text-lg">
        <Mark className="size-8 text-lamp" />
        Charley
      </p>
      <h1 className="text-2xl">Somebody shares a page with you</h1>
      <p className="max-w-read text-lg">
        It is a short summary, made by the person who gave you this link, for you to read, print or save.
      </p>
      <form method="post" action={`/s/${token}/open`}>
        <Button type="submit" className="w-full sm:w-auto">
          Read the page
        </Button>
      </form>
      <p className="max-w-read text-soft">
        It can be read until {until}, unless it is ended before. The person will see that it was opened, and
        when; not by whom.
      </p>
    </main>
  );
}

import { LinkButton } from "#app/_ui/link-button";
import { Mark } from "#app/_ui/mark";

export const metadata = { title: "Nothing here" };

export default function NotFound() {
  return (
    <main className="mx-auto max-w-2xl space-y-4 px-4 py-12">
      <p className="flex items-center gap-2 font-semibold text-lg">
        <Mark className="size-8 text-lamp" />
        Charley
      </p>
      <h1 className="text-xl">There is nothing at this address</h1>
      <p className="max-w-read">
        The link may be old or mistyped, or what it led to was deleted. Nothing of yours has changed.
      </p>
      <p className="max-w-read">
        If somebody gave you a link to a summary of their diary, it may have run out or been ended. Please ask
        the person who gave it to you for a new one; making one takes a minute.
      </p>
      <LinkButton href="/">Go to the first page</LinkButton>
    </main>
  );
}

import { redirect } from "next/navigation";
import { LinkButton } from "#app/_ui/link-button";
import { Mark } from "#app/_ui/mark";
import { currentPerson } from "#lib/accounts/session";

export default async function LandingPage() {
  if (await currentPerson()) redirect("/diary");
  return (
    <main className="mx-auto max-w-3xl px-4 py-12">
      <p className="flex items-center gap-2 font-semibold text-lg">
        <Mark className="size-8 text-lamp" />
        Charley
      </p>
      <h1 className="mt-6 text-2xl">A diary for night leg cramps</h1>
      <div className="mt-6 flex flex-wrap gap-3">
        <LinkButton href="/register" variant="primary">
          Register
        </LinkButton>
        <LinkButton href="/sign-in">Sign in</LinkButton>
      </div>
    </main>
  );
}

import { redirect } from "next/navigation";
import { LinkButton } from "#app/_ui/link-button";
import { Mark } from "#app/_ui/mark";
import { ExampleFigure } from "#app/example-figure";
import { SampleButton } from "#app/sample-button";
import { nutrientsInWords } from "#lib/knowledge/nutrients/nutrient";
import { currentAccount } from "#lib/people/accounts/session";
import { env } from "#lib/server/env";

const ROOMS = [
  ["At night", "One tap on a dim screen. No internet is needed, and the details can wait for breakfast."],
  ["By day", `What you eat, drink and take: ${nutrientsInWords}. What is unknown stays unknown.`],
  ["Over weeks", "What changed, in plain sentences, each with the number of nights behind it."],
  ["For your doctor", "One page to print, or a private link that ends by itself."],
] as const;

export default async function LandingPage() {
  if (await currentAccount()) redirect("/diary");
  return (
    <main className="mx-auto max-w-5xl px-4 py-6 lg:px-8 lg:py-12">
      <p className="flex items-center gap-2 font-semibold text-lg">
        <Mark className="size-8 text-lamp" />
        Charley
      </p>
      <div className="mt-6 grid items-center gap-8 lg:mt-12 lg:grid-cols-2 lg:gap-12">
        <div>
          <h1 className="text-xl sm:text-2xl">A diary for night leg cramps</h1>
          <p className="mt-4 max-w-read">
            For people whose calf or foot cramps in the night. Keep your nights, your food and your remedies
            in one place, see what changed, and take one clear page to your doctor.
          </p>
          <div className="mt-6 flex flex-wrap gap-3">
            <LinkButton href="/register" variant="primary">
              Register
            </LinkButton>
            <LinkButton href="/sign-in">Sign in</LinkButton>
            {env.samples ? <SampleButton /> : null}
          </div>
          <p className="mt-6 max-w-read text-sm text-soft">
            Your diary stays on the computer that runs Charley. No advertising, no tracking.
          </p>
        </div>
        <ExampleFigure />
      </div>
      <dl className="mt-12 grid gap-x-12 gap-y-6 sm:grid-cols-2">
        {ROOMS.map(([name, sentence]) => (
          <div key={name} className="border-line border-t pt-4">
            <dt className="font-semibold text-lg">{name}</dt>
            <dd className="mt-1 max-w-read">{sentence}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="limits" className="mt-12 border-line border-t pt-4">
        <h2 id="limits" className="text-lg">
          What it does not do
        </h2>
        <p className="mt-1 max-w-read">
          Charley does not diagnose and does not replace your doctor. A leg that is suddenly swollen, hot or
          red needs a doctor today, not a diary.
        </p>
      </section>
    </main>
  );
}

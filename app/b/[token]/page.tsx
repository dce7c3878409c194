import type { Metadata } from "next";
import { v7 as uuidv7 } from "uuid";
import { oneValue } from "#app/_ui/one-value";
import { isBedsideLink } from "#lib/exchange/bedside/press";
import { PressForm } from "./press-form";
import { Saved } from "./saved";

export const metadata: Metadata = { title: "Cramp" };

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Partial<Record<"saved" | "id" | "undone" | "problem", string | string[]>>>;
};

/** By the bed: adds a cramp and shows nothing of the diary. The words about the last press come in the address. */
export default async function BedsidePage({ params, searchParams }: Props) {
  const { token } = await params;
  const given = await searchParams;
  const [saved, id] = [oneValue(given.saved), oneValue(given.id)];
  const isAlive = await isBedsideLink(token, new Date());
  return (
    <main data-theme="night" className="mx-auto flex min-h-dvh max-w-lg flex-col justify-center gap-6 p-4">
      {!isAlive ? (
        <>
          <h1 className="text-xl">This link adds nothing any more</h1>
          <p>
            It has been ended, or it is not complete. A new one is made in Settings, under Bedside and
            programs.
          </p>
        </>
      ) : saved && /^\d\d:\d\d$/.test(saved) && id ? (
        <Saved token={token} clock={saved} id={id} />
      ) : (
        <PressForm
          token={token}
          id={uuidv7()}
          undone={given.undone === "1"}
          problem={oneValue(given.problem) ?? null}
        />
      )}
    </main>
  );
}

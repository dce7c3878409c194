import type { Metadata } from "next";
import { v7 as uuidv7 } from "uuid";
import { isBedsideLink } from "#lib/exchange/bedside/press";
import { PressForm } from "./press-form";
import { Saved } from "./saved";

export const metadata: Metadata = { title: "Cramp" };

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ saved?: string; id?: string; undone?: string; problem?: string }>;
};

/** By the bed: adds a cramp and shows nothing of the diary. The words about the last press come in the address. */
export default async function BedsidePage({ params, searchParams }: Props) {
  const { token } = await params;
  const { saved, id, undone, problem } = await searchParams;
  const isAlive = await isBedsideLink(token, new Date());
  return (
    <main data-theme="night" className="mx-auto flex min-h-dvh max-w-lg flex-col justify-center gap-6 p-4">
      {!isAlive ? (
        <>
          <h1 className="text-xl">This link adds nothing any more</h1>
          <p>It has been ended, or it is not complete. A new one is made in Settings, under Security.</p>
        </>
      ) : saved && /^\d\d:\d\d$/.test(saved) && id ? (
        <Saved token={token} clock={saved} id={id} />
      ) : (
        <PressForm token={token} id={uuidv7()} undone={undone === "1"} problem={problem ?? null} />
      )}
    </main>
  );
}

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { oneValue } from "#app/_ui/one-value";
import { PageHeader } from "#app/_ui/page-header";
import { ownPath, safePath } from "#lib/people/accounts/safe-path";
import { currentSession, isOwnOpen } from "#lib/people/accounts/session";
import { OpenOwn } from "./open-own";

export const metadata: Metadata = { title: "Your own diary" };

type Props = { searchParams: Promise<{ to?: string | string[] }> };

/**
 * Where somebody comes from a reminder or a letter of their own: into their diary, or, where another's is open in this browser, asked
 * first. An answer meant for one diary is never written into the other.
 */
export default async function OwnPage({ searchParams }: Props) {
  const to = safePath(oneValue((await searchParams).to));
  const session = await currentSession();
  if (!session) redirect(`/sign-in?from=${encodeURIComponent(ownPath(to))}`);
  if (isOwnOpen(session)) redirect(to);
  const { diary } = session;
  const whose = typeof diary === "string" ? null : (diary.help?.whose ?? null);
  return (
    <>
      <PageHeader
        title="This is about your own diary"
        sentence={
          whose === null
            ? "Another diary is open in this browser."
            : `The diary of ${whose} is open in this browser.`
        }
      />
      <div className="flex flex-col items-start gap-4">
        <OpenOwn to={to} />
        {whose === null ? null : (
          // A whole page: what is drawn there is of another diary.
          <a href="/diary" className="inline-flex min-h-target items-center">
            Stay in the diary of {whose}
          </a>
        )}
      </div>
    </>
  );
}

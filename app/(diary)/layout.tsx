import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { getHasWriters } from "#lib/diary/entries/actions";
import { devicePerson } from "#lib/people/accounts/device-person";
import { diaryOrRefusal } from "#lib/people/accounts/open-diary";
import { currentSession } from "#lib/people/accounts/session";
import { getHelped } from "#lib/people/helpers/actions";
import { Frame } from "./_frame/frame";
import { DiaryBar } from "./_frame/later";
import { LoadAgain } from "./_frame/load-again";
import { SampleBanner } from "./_frame/sample-banner";

/** Sends the signed-out to sign in. A courtesy: the guard stands in every action. */
export default async function DiaryLayout({ children }: { children: ReactNode }) {
  const session = await currentSession();
  if (!session) redirect(`/sign-in?from=${encodeURIComponent((await headers()).get("x-path") ?? "/diary")}`);
  if (session.diary === "moved") return <LoadAgain />;
  const open = diaryOrRefusal(session.diary);
  if ("ok" in open) redirect("/h/over");
  const [helped, isHelped] = await Promise.all([getHelped({}), getHasWriters({})]);
  const person = devicePerson(session, open);
  const diaries = helped.ok ? helped.value : [];
  const openId = open.help?.id ?? null;
  return (
    <Frame
      person={person}
      hasHelpers={isHelped.ok && isHelped.value}
      banner={
        <>
          {diaries.length > 0 || openId !== null ? (
            <DiaryBar helped={diaries} openId={openId} personId={person.personId} />
          ) : null}
          {session.person.sampleUntil ? <SampleBanner /> : null}
        </>
      }
    >
      {children}
    </Frame>
  );
}

import type { Metadata } from "next";
import { Card } from "#app/_ui/card";
import { LinkButton } from "#app/_ui/link-button";
import { Notice } from "#app/_ui/notice";
import { PageHeader } from "#app/_ui/page-header";
import { PageRefused } from "#app/_ui/page-refused";
import { When } from "#app/(diary)/settings/security/when";
import { currentPerson } from "#lib/people/accounts/session";
import { getHistory } from "#lib/people/history/actions";

export const metadata: Metadata = { title: "What happened here" };

/** What was done with the account, so that something its owner did not do is seen. */
export default async function HistoryPage() {
  const person = await currentPerson();
  const history = await getHistory({});
  if (!person || !history.ok) return <PageRefused />;
  const { happened, isWhole } = history.value;
  return (
    <>
      <PageHeader
        title="What happened here"
        up={{ href: "/settings", label: "Settings" }}
        sentence="Something you did not do? Change your password: every other device is signed out, and tokens and bedside links end. Whoever helps with your diary goes on: see who that is, and end it for anybody you did not let in."
      >
        <LinkButton href="/settings/helpers">People who help</LinkButton>
      </PageHeader>
      <div className="flex flex-col gap-6">
        {isWhole ? null : (
          <Notice
            level="stop"
            title="Something was taken out of this list or changed in it. Ask the person who runs this Charley."
          />
        )}
        <Card title="Sign-ins, tokens, links and files">
          {happened.length === 0 ? (
            <p className="text-soft">Nothing yet.</p>
          ) : (
            <ul className="divide-y divide-line">
              {happened.map(({ id, at, says, from }) => (
                <li key={id} className="py-3">
                  <p>{says}</p>
                  <p className="text-sm text-soft">
                    <When instant={at} timeZone={person.timeZone} />
                    {from ? `, from ${from}` : ""}
                  </p>
                </li>
              ))}
            </ul>
          )}
          <p className="mt-3 max-w-read text-sm text-soft">
            Kept for 13 months. An address is shown only in part: enough to tell home from elsewhere.
          </p>
        </Card>
      </div>
    </>
  );
}

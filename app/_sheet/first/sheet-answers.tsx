import type { FirstSnapshot } from "#lib/exchange/summary/first-snapshot";

const words = { yes: "yes", no: "no", unknown: "does not know" } as const;

/** What the person was asked about signs and other causes. Asked, never worked out from the diary. */
export function SheetAnswers({ snapshot }: { snapshot: FirstSnapshot }) {
  const { answers } = snapshot;
  if (answers === null) return null;
  const { redFlags, differential } = answers;
  const others = differential.filter(({ answer }) => answer !== "no");
  const no = differential.filter(({ answer }) => answer === "no");
  return (
    <section>
      <h2>Signs and other causes, as asked</h2>
      {redFlags === null ? (
        <p>Warning signs: not gone through.</p>
      ) : redFlags.length === 0 ? (
        <p>Warning signs: gone through, none answered yes.</p>
      ) : (
        <ul>
          {redFlags.map(({ urgency, short }) => (
            <li key={short}>
              <strong>Yes:</strong> {short} ({urgency.toLowerCase()})
            </li>
          ))}
        </ul>
      )}
      <ul>
        {others.map(({ name, ask, answer }) => (
          <li key={name}>
            {ask} <strong>{words[answer]}</strong> ({name.toLowerCase()})
          </li>
        ))}
      </ul>
      {no.length > 0 ? <p>Answered no: {no.map(({ name }) => name.toLowerCase()).join(", ")}.</p> : null}
      {differential.length === 0 ? <p>Questions about other causes: not answered.</p> : null}
    </section>
  );
}

export function SheetNotices({ snapshot }: { snapshot: FirstSnapshot }) {
  if (snapshot.notices.length === 0) return null;
  return (
    <section>
      <h2>Safety notices shown to the person</h2>
      <ul>
        {snapshot.notices.slice(0, 8).map(({ id, version, level, title }) => (
          <li key={id}>
            {level === "stop" ? <strong>{title}</strong> : title} ({id}.{version})
          </li>
        ))}
      </ul>
    </section>
  );
}

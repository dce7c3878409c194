import { contentsWords } from "#lib/diary/diet/entry-words";
import type { AmountColumns } from "#lib/knowledge/nutrients/amount-columns";

/** What so much of it holds; what nobody has measured is said, not shown as nothing. */
export function Contents({ amounts }: { amounts: Readonly<AmountColumns> }) {
  const { known, unknown } = contentsWords(amounts);
  return (
    <div aria-live="polite">
      {known.length > 0 ? (
        <dl className="grid grid-cols-2 gap-x-6 gap-y-1 sm:grid-cols-3">
          {known.map(({ label, amount }) => (
            <div key={label}>
              <dt className="text-sm text-soft">{label}</dt>
              <dd className="font-semibold tabular-nums">{amount}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {unknown.length > 0 ? <p className="mt-2 text-sm text-soft">Not known: {unknown.join(", ")}.</p> : null}
    </div>
  );
}

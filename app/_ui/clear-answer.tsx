/** Takes an answer back: it is then unknown again. */
export function ClearAnswer({ onClear }: { onClear: () => void }) {
  return (
    <button
      type="button"
      className="min-h-target px-3 text-soft text-sm underline underline-offset-4"
      onClick={onClear}
    >
      Clear<span className="sr-only"> the answer</span>
    </button>
  );
}

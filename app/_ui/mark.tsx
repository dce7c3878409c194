/** A crescent whose inner edge is the line of a calf. Decorative: the name always stands beside it. */
export function Mark({ className = "size-8" }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <path
        fill="currentColor"
        d="M19.4 3.1A13.2 13.2 0 1 0 28.6 20C25.6 23.4 20.6 24.6 17.6 22.2C15 20.1 16.9 17.3 14.6 14.3C12 10.9 13.2 5.6 19.4 3.1Z"
      />
    </svg>
  );
}

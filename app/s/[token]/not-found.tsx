/** One answer for every link that does not open, so that nothing is learnt by trying. */
export default function DeadLink() {
  return (
    <main className="mx-auto flex min-h-dvh max-w-read flex-col justify-center p-6">
      <h1 className="text-xl">This link does not open a summary</h1>
      <p className="mt-4">
        It may have run out, it may have been ended by the person who made it, or part of the address may be
        missing. Nothing else can be said about it here.
      </p>
      <p className="mt-4">
        Please ask the person who gave it to you for a new one. Making one takes them a minute.
      </p>
    </main>
  );
}

/** Next calls this once when the server starts: tidying up begins soon after, and is repeated every hour. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.DATABASE_URL === undefined) return;
  const { tidyUp } = await import("#lib/launch/jobs/registry");
  const run = () => void tidyUp(new Date());
  setTimeout(run, 10_000).unref();
  setInterval(run, 3_600_000).unref();
}

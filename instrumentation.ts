/** Next calls this once when the server starts: tidying up begins soon after and is repeated every hour, reminders and mail every half minute, letters of the week every minute. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.DATABASE_URL === undefined) return;
  const { tidyUp } = await import("#lib/launch/jobs/registry");
  const run = () => void tidyUp(new Date());
  setTimeout(run, 10_000).unref();
  setInterval(run, 3_600_000).unref();
  const { sendReminders } = await import("#lib/exchange/notifications/send-reminders");
  const { log } = await import("#lib/server/log");
  // One round after the other: a slow one must not be overtaken by the next.
  const remind = () =>
    void sendReminders(new Date())
      .catch((error: unknown) => log.error({ event: "reminders", err: error }, "nobody could be reminded"))
      .finally(() => setTimeout(remind, 30_000).unref());
  setTimeout(remind, 5_000).unref();
  const { deliverMail } = await import("#lib/server/mail/send-mail");
  const deliver = () =>
    void deliverMail(new Date())
      .catch((error: unknown) => log.error({ event: "mail", err: error }, "mail could not be sent"))
      .finally(() => setTimeout(deliver, 30_000).unref());
  setTimeout(deliver, 7_000).unref();
  const { writeLetters } = await import("#lib/launch/jobs/write-letters");
  const write = () =>
    void writeLetters(new Date())
      .catch((error: unknown) => log.error({ event: "letters", err: error }, "no letters could be written"))
      .finally(() => setTimeout(write, 60_000).unref());
  setTimeout(write, 9_000).unref();
}

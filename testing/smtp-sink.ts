// For tests: a real SMTP server that takes every letter and keeps it, unless it is told to refuse.
import { once } from "node:events";
import { SMTPServer } from "smtp-server";

type Taken = { readonly to: string; readonly text: string };

/** The words of a letter, with its line breaks and marks as they were typed. */
function plain(raw: string): string {
  const [head = "", ...body] = raw.split("\r\n\r\n");
  const text = body.join("\n\n").replaceAll("\r\n", "\n");
  return /quoted-printable/i.test(head)
    ? text
        .replace(/=\n/g, "")
        .replace(/((?:=[0-9A-F]{2})+)/g, (codes) => Buffer.from(codes.replaceAll("=", ""), "hex").toString())
    : text;
}

export async function smtpSink() {
  const taken: Taken[] = [];
  const heads: string[] = [];
  let refusal: number | null = null;
  let waitsMs = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onRcptTo: (_address, _session, done) => {
      if (refusal === null) return done();
      done(Object.assign(new Error("not taken"), { responseCode: refusal }));
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const raw = Buffer.concat(parts).toString();
        heads.push(raw.split("\r\n\r\n")[0] ?? "");
        for (const { address } of session.envelope.rcptTo) taken.push({ to: address, text: plain(raw) });
        setTimeout(done, waitsMs);
      });
    },
  });
  const listening = once(server.server, "listening");
  server.listen(0, "127.0.0.1");
  await listening;
  const bound = server.server.address();
  const port = typeof bound === "object" && bound ? bound.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    heads,
    /** From now on every letter is refused with this code; null: taken. */
    refuse(code: number | null) {
      refusal = code;
    },
    /** From now on it says so much later that it has taken a letter. */
    wait(ms: number) {
      waitsMs = ms;
    },
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}

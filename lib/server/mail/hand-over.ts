import "server-only";
import { createTransport } from "nodemailer";

/** What is written: plain text, lines ended by "\n". */
export type Letter = { readonly subject: string; readonly text: string };

type Server = { readonly url: string; readonly from: string };

/** Whether a letter was taken; "never": this one will not be taken however often it is sent. */
type Taken = "taken" | "later" | "never";

const codeOf = (error: unknown) =>
  typeof error === "object" && error !== null && "responseCode" in error ? Number(error.responseCode) : 0;

/** Hands a letter to the mail server, in plain text and in at most half a minute. */
export async function handOver(server: Server, to: string, { subject, text }: Letter): Promise<Taken> {
  const transport = createTransport({
    url: server.url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    // A letter is words: nothing in it may make the server fetch something.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    const headers = { "Auto-Submitted": "auto-generated" };
    await transport.sendMail({ from: server.from, to: { name: "", address: to }, subject, text, headers });
    return "taken";
  } catch (error) {
    // 5xx: refused for good (RFC 5321, 4.2.1). Wrong credentials are mended by whoever runs it, and then it goes.
    const code = codeOf(error);
    return code >= 550 && code < 560 ? "never" : "later";
  } finally {
    transport.close();
  }
}

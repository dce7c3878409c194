import type { z } from "zod";
import { logRefused, type Refused } from "#lib/server/log-refused";

type Details = {
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
  readonly current?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

const titles: Readonly<Record<number, string>> = {
  400: "The request cannot be read",
  401: "A token is needed",
  403: "The token may not do this",
  404: "There is nothing here",
  409: "This id is taken by another entry",
  413: "The request is too large",
  415: "Only JSON is taken",
  422: "Some fields are not right",
  429: "Too many requests",
  500: "Something went wrong here",
  503: "Charley is not ready just now",
};

/** The only thing that a program finds missing is an id that another's entry has. */
const refusals: Readonly<Record<number, Refused>> = { 401: "no-token", 403: "scope", 404: "not-theirs" };

/** An error as programs read it: problem details, RFC 9457. */
export function problem(
  status: number,
  detail: string,
  { errors, current, headers }: Details = {},
): Response {
  const refused = refusals[status];
  if (refused) logRefused(refused);
  const title = titles[status] ?? "The request failed";
  const body = {
    type: "about:blank",
    title,
    status,
    detail,
    ...(errors && { errors }),
    ...(current !== undefined && { current }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...headers },
  });
}

/** What a schema refused, field by field; a field nobody asked for is named too. */
export function invalid(error: z.ZodError): Response {
  const errors = error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({
          field: [...issue.path, key].join("."),
          message: "There is no such field",
        }))
      : [{ field: issue.path.join("."), message: issue.message }],
  );
  const first = errors[0];
  const detail = first ? `${first.field || "The body"}: ${first.message}` : "Some fields are not right.";
  return problem(422, detail, { errors });
}

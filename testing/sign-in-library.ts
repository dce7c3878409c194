// For tests: asks the sign-in library as a browser would, with nothing between but the cookies.

type Asked = {
  readonly method?: string | undefined;
  readonly host: string;
  readonly body?: string | undefined;
  /** The browser's: what the answer sets is put in */
  readonly jar: Map<string, string>;
};
type Answered = {
  readonly status: number;
  readonly body: unknown;
  readonly location: string | null;
  readonly setCookies: string[];
};

export async function askLibrary(
  path: string,
  { method = "GET", host, body, jar }: Asked,
): Promise<Answered> {
  const { authHandler } = await import("#lib/people/accounts/options");
  const url = new URL(path, `http://${host}`);
  const headers = new Headers();
  let status = 200;
  let sent: unknown = null;
  const finish = (what: unknown) => {
    sent = what;
    return response;
  };
  const response = {
    getHeader: (name: string) => headers.getSetCookie().filter(() => name === "Set-Cookie"),
    setHeader: (name: string, value: string | string[]) => {
      headers.delete(name);
      for (const one of [value].flat()) headers.append(name, one);
    },
    status: (code: number) => {
      status = code;
      return response;
    },
    send: finish,
    json: finish,
    end: () => response,
  };
  await authHandler(
    {
      method: method.toUpperCase(),
      headers: { host, "x-forwarded-for": "192.168.1.20" },
      cookies: Object.fromEntries(jar),
      body: Object.fromEntries(new URLSearchParams(body ?? "")),
      query: { ...Object.fromEntries(url.searchParams), nextauth: url.pathname.split("/").slice(3) },
    },
    response,
  );
  const setCookies = headers.getSetCookie();
  for (const cookie of setCookies) {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    jar.set(name, decodeURIComponent(value));
  }
  return { status, body: sent, location: headers.get("Location"), setCookies };
}

import { cookies } from "next/headers";
import { z } from "zod";
import { faceFile, fileForms, unsetWords } from "#lib/exchange/summary/face-file";
import { liveShare } from "#lib/exchange/summary/open-share";
import { openedCookieName } from "#lib/exchange/summary/opened-cookie";
import { papers } from "#lib/exchange/summary/pdf-page";
import { turns } from "#lib/server/turns";

type Context = { params: Promise<{ token: string }> };

const askedSchema = z.object({ form: z.enum(fileForms), paper: z.enum(papers).default("a4") });

/** The page as a file, for the browser in which the button was pressed; any other is sent to the cover. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const asked = askedSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const opened = (await cookies()).get(openedCookieName);
  const shared = opened && asked.success ? await liveShare(token) : null;
  const snapshot = opened && (await shared?.read(opened.value));
  if (!shared || !asked.success || snapshot?.version !== 2) {
    const headers = { Location: `/s/${encodeURIComponent(token)}`, "Cache-Control": "no-store" };
    return new Response(null, { status: 303, headers });
  }
  const { form, paper } = asked.data;
  const file = await turns.take(shared.owner, () => faceFile(snapshot, form, paper));
  if (!file.ok) return new Response(unsetWords(file.unset), { status: 409 });
  return new Response(file.bytes, {
    headers: {
      "Content-Type": file.type,
      "Content-Disposition": `attachment; filename="${file.name}"`,
      "Cache-Control": "no-store",
    },
  });
}

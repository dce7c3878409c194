/**
 * The text of a body, read piece by piece and no further than `most` letters; null where it is longer. A body in pieces says
 * nowhere how long it will be: read whole, it could be as large as the memory.
 */
export async function textUpTo(request: Request, most: number): Promise<string | null> {
  if (request.body === null) return "";
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    text += done ? decoder.decode() : decoder.decode(value, { stream: true });
    if (text.length > most) {
      // Nobody waits for it: the other half of a cloned body would have to end first.
      reader.cancel().catch(() => {});
      return null;
    }
    if (done) return text;
  }
}

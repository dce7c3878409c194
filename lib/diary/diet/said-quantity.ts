const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  half: 0.5,
  dozen: 12,
  couple: 2,
};
/** "1 1/2", "1/2", "2.5", "2,5", "2x", "half a", "a couple of": the number and what follows it. */
export function quantityOf(text: string): { quantity: number | null; rest: string } {
  const fraction = /^(?:(\d+) )?(\d+)\/(\d+) ?/.exec(text);
  if (fraction) {
    const [said, wholes = "0", over, under] = fraction;
    const quantity = Number(wholes) + Number(over) / Number(under);
    if (quantity > 0 && Number.isFinite(quantity)) return { quantity, rest: text.slice(said.length) };
  }
  // "2 % milk" is a name.
  const digits = /^(\d+(?:[.,]\d+)?)(?! ?%|up\b) ?(?:x )?/.exec(text);
  if (digits) {
    const [said, figure = ""] = digits;
    const quantity = Number(figure.replace(",", "."));
    if (quantity > 0 && Number.isFinite(quantity)) return { quantity, rest: text.slice(said.length) };
  }
  // Half and half is cream, and no half of anything.
  if (text.startsWith("half and half")) return { quantity: null, rest: text };
  const words = text.split(" ");
  let quantity: number | null = null;
  while (words.length > 1) {
    const value = numberWords[words[0] ?? ""];
    if (value === undefined) break;
    // "half a", "a couple", "a dozen": of two number words the one that says more than "one" counts.
    quantity = quantity === null || quantity === 1 ? value : quantity;
    words.shift();
  }
  return { quantity, rest: words.join(" ") };
}

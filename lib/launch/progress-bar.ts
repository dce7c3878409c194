const width = 30;

/** Draws how far each file has been read: one line a file, redrawn in a terminal, every quarter elsewhere. */
export function progressBar(out: NodeJS.WriteStream = process.stdout): (file: string, share: number) => void {
  let current = "";
  let shown = -1;
  return (file, share) => {
    const step = Math.floor(share * (out.isTTY ? 100 : 4));
    if (file === current && step === shown) return;
    if (file !== current && current !== "" && out.isTTY) out.write("\n");
    current = file;
    shown = step;
    const full = Math.round(share * width);
    const line = `${file.padEnd(20)} ${"█".repeat(full)}${"░".repeat(width - full)} ${Math.floor(share * 100)} %`;
    out.write(out.isTTY ? `\r${line}` : `${line}\n`);
    if (out.isTTY && share >= 1) out.write("\n");
    if (share >= 1) current = "";
  };
}

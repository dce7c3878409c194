import { toString as qrToString } from "qrcode";

/** A QR code as SVG text: black on white with its quiet margin, error correction M, any size. */
export function qrSvg(text: string): Promise<string> {
  return qrToString(text, { type: "svg", errorCorrectionLevel: "M", margin: 4 });
}

import { eanOfPicture } from "#lib/diary/foods/barcode/ean-of-picture";
import { eanOfUpcE } from "#lib/diary/foods/barcode/upc-e";

type Detector = {
  detect(from: HTMLVideoElement): Promise<readonly { readonly rawValue: string; readonly format: string }[]>;
};
type DetectorClass = {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
};
/** Looks once at what the camera shows. */
export type BarcodeReader = (video: HTMLVideoElement) => Promise<string | null>;

/** The codes that food is sold under. */
const formats = ["ean_13", "ean_8", "upc_a", "upc_e"];

/** The phone's own reader where it has one, which sees more than ours does. */
async function phonesOwn(): Promise<BarcodeReader | null> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  if (BarcodeDetector === undefined) return null;
  const known = await BarcodeDetector.getSupportedFormats().catch((): readonly string[] => []);
  const wanted = formats.filter((format) => known.includes(format));
  if (wanted.length === 0) return null;
  const detector = new BarcodeDetector({ formats: wanted });
  return async (video) => {
    const [seen] = await detector.detect(video);
    // Some readers give the short code of a small US pack as it is printed, others in full.
    return seen ? ((seen.format === "upc_e" ? eanOfUpcE(seen.rawValue) : null) ?? seen.rawValue) : null;
  };
}

function ours(): BarcodeReader {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return async (video) => {
    const { videoWidth: width, videoHeight: height } = video;
    if (!context || width === 0 || height === 0) return null;
    Object.assign(canvas, { width, height });
    context.drawImage(video, 0, 0);
    return eanOfPicture(context.getImageData(0, 0, width, height));
  };
}

/** The best reader there is on this device. Nothing it sees leaves the device but the digits. */
export async function barcodeReader(): Promise<BarcodeReader> {
  return (await phonesOwn()) ?? ours();
}

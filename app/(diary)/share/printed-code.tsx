import { CodePicture, type MadeCode } from "./health-link-form";

/** On paper alone, under the sheet: 40 mm, with the quiet margin that a scanner needs. */
export function PrintedCode({ made }: { made: MadeCode }) {
  return (
    <figure className="hidden break-inside-avoid print:mt-4 print:flex print:items-center print:gap-4">
      <CodePicture qr={made.qr} />
      <figcaption className="max-w-read text-sm">
        Scan this code to open this page as data (SMART Health Link, FHIR R4), until {made.until}.
        {made.passcode ? " It asks for the passcode, which the person gives apart from this paper." : null}
      </figcaption>
    </figure>
  );
}

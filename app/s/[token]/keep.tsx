import { RecordText } from "#app/_sheet/record-text";
import { buttonLook } from "#app/_ui/button-look";

/** What a clinic keeps of the page: a file, or a few lines for its record. Plain links, so that they work without a script. */
export function Keep({ token, text }: { token: string; text: string }) {
  const file = (form: string) => `/s/${token}/file?form=${form}`;
  return (
    <>
      <div className="flex flex-wrap gap-3">
        <a className={buttonLook("quiet", "normal")} href={file("pdf&paper=a4")} download>
          Save as PDF (A4)
        </a>
        <a className={buttonLook("quiet", "normal")} href={file("pdf&paper=letter")} download>
          Save as PDF (Letter)
        </a>
      </div>
      <RecordText text={text} />
    </>
  );
}

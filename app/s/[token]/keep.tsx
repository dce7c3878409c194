/** What a clinic keeps of the page: a file, or a few lines for its record. Plain links and text: no script is there. */
export function Keep({ token, text }: { token: string; text: string }) {
  const file = (form: string) => `/s/${token}/file?form=${form}`;
  return (
    <>
      <p className="files">
        <a className="button quiet" href={file("pdf&paper=a4")} download>
          Save as PDF (A4)
        </a>
        <a className="button quiet" href={file("pdf&paper=letter")} download>
          Save as PDF (Letter)
        </a>
        <a className="button quiet" href={file("fhir-document")} download>
          Save as FHIR (IPS document)
        </a>
        <a className="button quiet" href={file("text")} download>
          Save as plain text
        </a>
      </p>
      <section aria-labelledby="record">
        <h2 id="record">Plain text for a record</h2>
        <p className="soft">One click on it marks all of it; then copy it.</p>
        <pre>{text}</pre>
      </section>
    </>
  );
}

import { BeforeWithPicture } from "#app/_charts/before-with-picture";
import { Link } from "#app/_ui/link";
import type { TriedRemedy, TriedSide } from "#lib/insight/trends/tried/tried-remedy";
import {
  byItselfWords,
  restsOnStudies,
  triedQuestion,
  triedSentence,
  triedSideWords,
  withName,
} from "#lib/insight/trends/tried/words";

function Stretch({ name, side }: { name: string; side: TriedSide }) {
  return (
    <div>
      <dt className="inline font-semibold">{name}: </dt>
      <dd className="inline">{triedSideWords(side)}</dd>
    </div>
  );
}

/** The answer, the picture, and the numbers behind both. */
export function TriedItem({ tried }: { tried: TriedRemedy }) {
  const question = triedQuestion(tried);
  return (
    <>
      <p className="max-w-read">{triedSentence(tried)}</p>
      {restsOnStudies(tried) ? (
        <p className="mt-1 text-sm text-soft">
          <Link href="/learn/about-cramps" className="underline">
            Where the figures of other people are from
          </Link>
        </p>
      ) : null}
      <div className="mt-3 grid items-center gap-x-8 gap-y-3 sm:grid-cols-2">
        <BeforeWithPicture tried={tried} />
        <div>
          <dl className="space-y-1">
            <Stretch name="Before" side={tried.before} />
            <Stretch name={withName(tried.kind)} side={tried.during} />
            {tried.after ? <Stretch name="After" side={tried.after} /> : null}
          </dl>
          <p className="mt-2 text-soft">{byItselfWords(tried)}</p>
        </div>
      </div>
      {question ? <p className="mt-3 max-w-read">{question}</p> : null}
    </>
  );
}

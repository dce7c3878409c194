import { Card } from "#app/_ui/card";
import { article, articleReferences, articleReferencesMeaning } from "#lib/knowledge/evidence/article";

/** Whose article it is, what it leaves out, and the two papers it cites. */
export function AboutArticle() {
  return (
    <Card title="About the article">
      <div className="max-w-read space-y-3">
        <p>
          “{article.title}”, {article.author}, dated {article.dateAsPrinted}. {article.qualification}{" "}
          {article.ownWords}
        </p>
        <p>It does not speak of {new Intl.ListFormat("en-GB").format(article.missing)}.</p>
        <p>It names two papers:</p>
        <ul className="list-disc space-y-2 pl-6">
          {articleReferences.map((reference) => (
            <li key={reference.url}>
              <a href={reference.url} rel="noreferrer">
                {reference.url}
              </a>
              <br />
              {reference.about}
            </li>
          ))}
        </ul>
        <p>{articleReferencesMeaning}</p>
      </div>
    </Card>
  );
}

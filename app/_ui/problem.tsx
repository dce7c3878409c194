import { Notice } from "./notice";

/** Why a form was not taken, read out as soon as it appears. Draws nothing where there is no problem. */
export function Problem({ title }: { title: string | null | undefined }) {
  return title ? (
    <div role="alert">
      <Notice level="stop" title={title} />
    </div>
  ) : null;
}

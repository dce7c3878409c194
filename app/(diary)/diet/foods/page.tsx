import { ErrorNote } from "#app/_ui/error-note";
import { DietRoom } from "#app/(diary)/diet/diet-room";
import { getDietDay } from "#lib/diary/diet/actions";

export const metadata = { title: "Your own foods" };

export default async function OwnFoodsPage() {
  const today = await getDietDay({ day: null });
  if (!today.ok) return <ErrorNote title="Your foods could not be opened" message={today.message} />;
  return <DietRoom initial={today.value} />;
}

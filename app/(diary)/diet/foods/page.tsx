import { ErrorNote } from "#app/_ui/error-note";
import { OwnFoods } from "#app/(diary)/diet/own-foods";
import { getOwnFoods } from "#lib/foods/actions";

export const metadata = { title: "Your own foods" };

export default async function OwnFoodsPage() {
  const foods = await getOwnFoods({});
  if (!foods.ok) return <ErrorNote title="Your foods could not be opened" message={foods.message} />;
  return <OwnFoods initial={foods.value} />;
}

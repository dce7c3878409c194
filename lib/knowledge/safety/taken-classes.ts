import type { MedicineClass } from "#lib/knowledge/medicines/classes";
import { recognise } from "#lib/knowledge/medicines/recognise";

/** Words for what stays on the skin or in the eye. A softgel or a gel capsule is swallowed; patches reach the whole body. */
const onTheSkin =
  /\b(cream|creme|crème|ointment|lotion|gel(?!\s*cap)|emulgel|eye ?drops?|ear ?drops?|nose ?drops?|bath|bath salts?|foot ?soak|soak|shampoo|mouth ?wash|salbe|augentropfen|collyre|pommade|colirio|collirio|bad|bain|body oil|skin oil)\b/i;
/** A spray of magnesium is rubbed in; a spray of vitamin K or D goes into the mouth. */
const magnesiumOnTheSkin = /\bmagnesium\b.*\b(spray|oil)\b/i;
/** Hormone gels are made to reach the blood. */
const throughTheSkin: readonly MedicineClass[] = ["oestrogen"];

/**
 * The classes of what is typed, as far as it reaches the body: creams, gels, eye drops and baths are no tablets, and count
 * for nothing here. Empty where nothing is recognised.
 * @param text the name of a remedy, with its form and strength where they are known
 */
export const takenClasses = (text: string): MedicineClass[] => {
  const classes = [...new Set(recognise(text).ingredients.flatMap((one) => one.classes))];
  if (!onTheSkin.test(text) && !magnesiumOnTheSkin.test(text)) return classes;
  return classes.filter((one) => throughTheSkin.includes(one));
};

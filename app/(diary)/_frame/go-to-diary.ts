import { noteOpenDiary } from "#app/_device/note-open-diary";
import { tellOtherDiary } from "#app/_device/other-diary";
import { openDiary } from "#lib/people/helpers/actions";

/** Opens a diary in this browser and loads it whole, at `path`; gives in words why it could not, else nothing more. */
export async function goToDiary(id: string | null, path = "/diary"): Promise<string | null> {
  const opened = await openDiary({ id }).catch(() => null);
  if (opened === null) return "Charley could not be reached. Please try again when this device is online.";
  if (!opened.ok) return opened.message;
  await noteOpenDiary(opened.value);
  tellOtherDiary();
  window.location.assign(path);
  return null;
}

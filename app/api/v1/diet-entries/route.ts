export { getDietEntries as GET, postDietEntry as POST } from "#lib/api/diet-entries";

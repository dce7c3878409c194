export { getDietEntries as GET, postDietEntry as POST } from "#lib/exchange/api/diet-entries";

export { getWatched as GET } from "#lib/exchange/api/watched";

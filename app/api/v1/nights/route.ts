export { getNights as GET } from "#lib/api/nights";

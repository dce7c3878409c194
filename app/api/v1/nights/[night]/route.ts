export { putNight as PUT } from "#lib/api/nights";

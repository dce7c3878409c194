import manifest from "../../package.json" with { type: "json" };

/** Charley's own version, as package.json has it. */
export const version = manifest.version;

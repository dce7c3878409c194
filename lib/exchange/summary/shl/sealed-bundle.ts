import type { Bundle } from "fhir/r4";
import { CompactEncrypt } from "jose";

export const fhirType = "application/fhir+json";

/**
 * A bundle as a compact JWE that the link's key opens. Not deflated, although it would be a quarter of its size: scanners in
 * use fail on that.
 */
export function sealedBundle(bundle: Bundle, key: Uint8Array): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(bundle)))
    .setProtectedHeader({ alg: "dir", enc: "A256GCM", cty: fhirType })
    .encrypt(key);
}

// For tests: what a device does that keeps a passkey, in software: ES256, no attestation.
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

type Ceremony = { readonly challenge: string; readonly origin: string; readonly rpId: string };

const text = (value: Uint8Array) => Buffer.from(value).toString("base64url");
const sha256 = (value: string | Uint8Array) => createHash("sha256").update(value).digest();

function clientData(type: "webauthn.create" | "webauthn.get", { challenge, origin }: Ceremony): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

/** CBOR of a byte string of up to 65,535. */
const cborBytes = (value: Uint8Array) =>
  Buffer.concat([Buffer.from([0x59, value.length >> 8, value.length & 255]), value]);
const cborText = (value: string) => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);

/** The COSE form of a P-256 public key. */
function coseOf(key: KeyObject): Buffer {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  const side = (value: string) => Buffer.concat([Buffer.from([0x58, 32]), Buffer.from(value, "base64url")]);
  const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]);
  return Buffer.concat([head, Buffer.from([0x21]), side(x), Buffer.from([0x22]), side(y)]);
}

/** A device with one passkey, whose count goes up with each use. */
export function authenticator() {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(32);
  let count = 0;
  // Somebody was there (1) and showed who they are (4); on several devices (8), kept by a manager (16).
  const authData = (rpId: string, flags: number) => {
    const counted = Buffer.alloc(4);
    counted.writeUInt32BE(count++);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), counted]);
  };
  const named = { id: text(id), rawId: text(id), type: "public-key" as const, clientExtensionResults: {} };
  return {
    /** What it answers where it is asked to make the passkey. */
    make(asked: Ceremony) {
      const kept = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, coseOf(publicKey)]);
      const data = Buffer.concat([authData(asked.rpId, 0x01 | 0x04 | 0x08 | 0x10 | 0x40), kept]);
      const attestation = [cborText("fmt"), cborText("none"), cborText("attStmt"), Buffer.from([0xa0])];
      const object = Buffer.concat([
        Buffer.from([0xa3]),
        ...attestation,
        cborText("authData"),
        cborBytes(data),
      ]);
      const clientDataJSON = text(clientData("webauthn.create", asked));
      return {
        ...named,
        response: { clientDataJSON, attestationObject: text(object), transports: ["internal"] },
      };
    },
    /** What it answers where it is asked who is there. */
    answer(asked: Ceremony & { readonly userHandle: string; readonly isVerified?: boolean }) {
      const data = authData(asked.rpId, 0x01 | (asked.isVerified === false ? 0 : 0x04) | 0x08 | 0x10);
      const client = clientData("webauthn.get", asked);
      const signature = sign("sha256", Buffer.concat([data, sha256(client)]), privateKey);
      const { userHandle } = asked;
      const response = {
        clientDataJSON: text(client),
        authenticatorData: text(data),
        signature: text(signature),
      };
      return { ...named, response: { ...response, userHandle } };
    },
    /** As a copy would, made when it had been used so often. */
    setCount(to: number) {
      count = to;
    },
  };
}

import Image from "next/image";
import { SecretOnce } from "./secret-once";

/** A link that was just made, which cannot be shown again: its address, and the same to scan. */
export type MadeLink = { readonly address: string; readonly qr: string };

type Props = { made: MadeLink; title: string; what: string };

export function LinkOnce({ made, title, what }: Props) {
  return (
    <SecretOnce title={title} secret={made.address}>
      <Image
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(made.qr)}`}
        alt={`QR code of the ${what}`}
        width={240}
        height={240}
        className="mt-3 h-auto w-full max-w-60 bg-white"
      />
    </SecretOnce>
  );
}

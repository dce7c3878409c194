"use client";

import { useEffect, useRef } from "react";
import { barcodeReader } from "./barcode-reader";

/** How often the picture is looked at. */
const pauseMs = 150;

const noCamera = "No camera can be reached from here. Please type the number instead.";
const refused =
  "The camera may not be used here. You can allow it in the settings of the browser, or type the number instead.";

async function openCamera(): Promise<MediaStream | string> {
  // Browsers lend the camera only to pages that come over https.
  if (!navigator.mediaDevices?.getUserMedia) return noCamera;
  const video = { facingMode: "environment", width: { ideal: 1280 } };
  return navigator.mediaDevices
    .getUserMedia({ video, audio: false })
    .catch((error: unknown) =>
      error instanceof DOMException && error.name === "NotAllowedError" ? refused : noCamera,
    );
}

/** Looks until two looks running see the same code: one alone can be a slip. */
async function seen(video: HTMLVideoElement, isOver: () => boolean): Promise<string | null> {
  const read = await barcodeReader();
  let last: string | null = null;
  while (!isOver()) {
    const code = await read(video).catch(() => null);
    if (code !== null && code === last) return code;
    last = code;
    await new Promise((next) => setTimeout(next, pauseMs));
  }
  return null;
}

type Props = { onSeen: (barcode: string) => void; onTrouble: (words: string) => void };

/** What the camera sees, until it sees a barcode. The picture stays on the device. */
export function ScanCamera({ onSeen, onTrouble }: Props) {
  const view = useRef<HTMLVideoElement>(null);
  const tell = useRef({ onSeen, onTrouble });
  useEffect(() => {
    tell.current = { onSeen, onTrouble };
  });

  useEffect(() => {
    let over = false;
    let opened: MediaStream | null = null;
    const close = () => {
      for (const track of opened?.getTracks() ?? []) track.stop();
    };
    async function look() {
      const camera = await openCamera();
      if (typeof camera === "string") return over ? undefined : tell.current.onTrouble(camera);
      opened = camera;
      const video = view.current;
      if (over || !video) return close();
      video.srcObject = camera;
      await video.play().catch(() => undefined);
      const code = await seen(video, () => over);
      if (code !== null) tell.current.onSeen(code);
    }
    void look();
    return () => {
      over = true;
      close();
    };
  }, []);

  return (
    <div className="space-y-3">
      <video
        ref={view}
        muted
        playsInline
        aria-label="What the camera sees"
        className="w-full rounded-md bg-sunk"
      />
      <p role="status" className="text-soft">
        Hold the bars upright in the middle of the picture, a hand’s width away.
      </p>
    </div>
  );
}

/** Shown once, in two fours: so it is read out on the phone. */
export function MadePasscode({ passcode }: { passcode: string }) {
  return (
    <div className="max-w-read">
      <p>
        Passcode:{" "}
        <strong className="text-xl tracking-wider">
          {passcode.slice(0, 4)} {passcode.slice(4)}
        </strong>
      </p>
      <p className="text-soft">
        Write it down: it is shown only this once. Tell it by phone, not in the message that has the link.
        Five wrong passcodes lock the link for good.
      </p>
    </div>
  );
}

"use client";

import {
  createContext,
  type ReactNode,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { mayWrite } from "#lib/diary/entries/helpers-writes";
import { slotOf } from "#lib/diary/entries/next-batch";
import type { Entity } from "#lib/diary/entries/schema";
import type { DevicePerson } from "#lib/people/accounts/device-person";
import { markRequests } from "./mark-requests";
import { type Drafts, type Listeners, type OpenOutbox, openOutbox } from "./open-outbox";
import type { Outbox } from "./outbox";
import { type BodyOf, type KeyOf, NotSavedError, type OutboxState } from "./outbox-parts";
import type { Entry, RunningCramp } from "./storage";

type Save = <E extends Entity>(
  entity: E,
  key: KeyOf<E>,
  body: BodyOf<E>,
  rev: number,
  running?: RunningCramp,
) => Promise<"phone" | "server">;

export type OutboxHandle = {
  /**
   * Keeps one write of the diary; `body` null deletes, a further save with the next revision undoes. Resolves when it is
   * durable, with where it is; rejects with `NotSavedError` when it is nowhere. `rev`: the revision the person saw + 1.
   */
  readonly save: Save;
  /** What was typed into forms and not saved yet */
  readonly drafts: Drafts;
  /** What to lay over the server's lists with `withPending` */
  readonly pending: OutboxState["pending"];
  readonly status: {
    /** False until the device's store has been looked at */
    readonly ready: boolean;
    /** Entries of which the server does not have the latest yet, however often they were touched */
    readonly waiting: number;
    readonly link: OutboxState["link"];
    readonly keepsOnDevice: boolean;
    readonly unclaimed: number;
  };
  readonly entries: readonly Entry[];
  /** Whose diary it is, where it is somebody else's, and what may be done there; null: the person's own */
  readonly help: DevicePerson["help"] | null;
  readonly hasHelpers: boolean;
  /** What the device's store knew when the page opened; null until it has been looked at */
  readonly opened: Pick<OpenOutbox, "person" | "running" | "others"> | null;
  readonly choose: (entry: Entry, answer: "mine" | "theirs") => Promise<void>;
  readonly tryAgain: (entry: Entry) => Promise<void>;
  readonly sendNow: () => Promise<void>;
  readonly claim: () => Promise<void>;
};

const closed: OutboxState = { pending: [], entries: [], link: "idle", keepsOnDevice: true };

const OutboxContext = createContext<OutboxHandle | null>(null);

/** The way every screen writes into the diary: to this device first, from there to the server. */
export function useOutbox(): OutboxHandle {
  const outbox = useContext(OutboxContext);
  if (!outbox) throw new Error("useOutbox needs an OutboxProvider above it");
  return outbox;
}

type Props = Partial<Listeners> & {
  /** Who is signed in; null on the night screen, which belongs to whoever signed in on this device last */
  person: DevicePerson | null;
  /** Whether anything in this diary was written by somebody who helps */
  hasHelpers?: boolean;
  children: ReactNode;
};

type Latch = { readonly opened: Promise<OpenOutbox>; readonly open: (outbox: OpenOutbox) => void };

function latch(): Latch {
  let open: Latch["open"] = () => undefined;
  const opened = new Promise<OpenOutbox>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Opens the outbox once for a person, and closes it with the page. */
function useOpenOutbox({ person, ...told }: Omit<Props, "children" | "hasHelpers">) {
  const [open, setOpen] = useState<OpenOutbox | null>(null);
  const listeners = useRef(told);
  listeners.current = told;
  const door = useRef<Latch>(latch());
  const { personId, nightStartHour, timeZone, signedInUntil, help } = person ?? {};
  const { whose, may } = help ?? {};
  useEffect(() => {
    const signedIn =
      personId !== undefined && nightStartHour !== undefined && timeZone !== undefined
        ? {
            ...{ personId, nightStartHour, timeZone, ...(signedInUntil && { signedInUntil }) },
            ...(whose !== undefined && may !== undefined && { help: { whose, may } }),
          }
        : null;
    let closed = false;
    const opening = openOutbox(signedIn, {
      onSettled: (entities) => listeners.current.onSettled?.(entities),
      onMissed: () => listeners.current.onMissed?.(),
    });
    void opening.then((opened) => {
      if (closed) return opened.close();
      markRequests(opened.person?.personId ?? null);
      door.current.open(opened);
      // Not at once: a page that is still being brought to life would be thrown away and drawn anew, with what was typed.
      startTransition(() => setOpen(opened));
    });
    return () => {
      closed = true;
      door.current = latch();
      void opening.then(({ close }) => close());
      setOpen(null);
    };
  }, [personId, nightStartHour, timeZone, signedInUntil, whose, may]);
  const opened = useCallback(() => door.current.opened, []);
  return { open, opened };
}

export function OutboxProvider({ children, hasHelpers = false, ...props }: Props) {
  // Before anything below asks for anything.
  useState(() => markRequests(props.person?.personId ?? null));
  const { open, opened } = useOpenOutbox(props);
  const state = useSyncExternalStore(
    useCallback((listener) => open?.outbox.subscribe(listener) ?? (() => undefined), [open]),
    () => open?.outbox.state() ?? closed,
    () => closed,
  );
  const [claimed, setClaimed] = useState(false);
  const help = props.person ? (props.person.help ?? null) : (open?.person?.help ?? null);
  const may = help?.may;
  const save = useCallback<Save>(
    async (...write) => {
      // No screen offers it; the server would not take it either.
      if (may !== undefined && !mayWrite(may, { entity: write[0] })) throw new NotSavedError("refused");
      const where = await (await opened()).outbox.save(...write);
      // Asked once something is worth keeping: browsers may refuse, and entries are sent on in any case.
      void navigator.storage?.persist?.();
      return where;
    },
    [opened, may],
  );
  const drafts = useMemo<Drafts>(
    () => ({
      read: async (name) => (await opened()).drafts.read(name),
      keep: async (...draft) => (await opened()).drafts.keep(...draft),
    }),
    [opened],
  );
  const handle = useMemo<OutboxHandle>(
    () => ({
      save,
      drafts,
      pending: state.pending,
      status: {
        ready: open !== null,
        waiting: new Set(state.entries.map(({ operation }) => slotOf(operation))).size,
        link: state.link,
        keepsOnDevice: state.keepsOnDevice,
        unclaimed: claimed ? 0 : (open?.unclaimed ?? 0),
      },
      entries: state.entries,
      help,
      hasHelpers,
      opened: open,
      choose: async (entry, answer) => open?.outbox.choose(entry, answer),
      tryAgain: async (entry) => open?.outbox.tryAgain(entry),
      sendNow: async () => open?.outbox.flush({ eager: true }),
      claim: async () => {
        await open?.claim();
        setClaimed(true);
      },
    }),
    [save, drafts, state, open, claimed, help, hasHelpers],
  );
  return <OutboxContext value={handle}>{children}</OutboxContext>;
}

/** The same for what waits for another diary: what is drawn below is about that. */
export function OtherOutbox({ outbox, children }: { outbox: Outbox; children: ReactNode }) {
  const here = useOutbox();
  const state = useSyncExternalStore(outbox.subscribe, outbox.state, outbox.state);
  const handle = useMemo<OutboxHandle>(
    () => ({
      ...here,
      entries: state.entries,
      pending: state.pending,
      status: { ...here.status, link: state.link, waiting: state.entries.length },
      choose: outbox.choose.bind(outbox),
      tryAgain: outbox.tryAgain.bind(outbox),
      sendNow: () => outbox.flush({ eager: true }),
    }),
    [here, state, outbox],
  );
  return <OutboxContext value={handle}>{children}</OutboxContext>;
}

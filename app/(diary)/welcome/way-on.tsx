import { Button } from "#app/_ui/button";
import { LinkButton } from "#app/_ui/link-button";

type Props = { isAnswered: boolean; isLoud?: boolean; onNext: () => void };

/** The way on: loud once something was answered and nothing else is, quiet while it would leave the question out. */
export function WayOn({ isAnswered, isLoud = isAnswered, onNext }: Props) {
  return (
    <Button variant={isLoud ? "primary" : "quiet"} className="mt-6" onClick={onNext}>
      {isAnswered ? "Next" : "Skip"}
    </Button>
  );
}

/** The end of the way. */
export function WayHome({ isDone }: { isDone: boolean }) {
  return (
    <LinkButton href="/diary" variant={isDone ? "primary" : "quiet"}>
      {isDone ? "Open my diary" : "Not now, open my diary"}
    </LinkButton>
  );
}

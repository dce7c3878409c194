import { Mark } from "#app/_ui/mark";

export function Name() {
  return (
    <p className="name">
      <Mark className="mark" />
      Charley
    </p>
  );
}

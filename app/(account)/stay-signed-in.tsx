import { Checkbox } from "#app/_ui/checkbox";

/** Whether this device is one's own. Written down at night, a cramp waits on the device either way. */
export function StaySignedIn() {
  return (
    <Checkbox
      label="Keep me signed in on this device for 30 days"
      name="keep"
      value="yes"
      hint="For your own phone. Leave it off where others use the same browser."
    />
  );
}

import { MoreRoom } from "#app/(diary)/more-room";

export const metadata = { title: "More" };

export default function MorePage() {
  return <MoreRoom />;
}

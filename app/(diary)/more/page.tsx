import { MoreRoom } from "#app/(diary)/_frame/more-room";

export const metadata = { title: "More" };

export default function MorePage() {
  return <MoreRoom />;
}

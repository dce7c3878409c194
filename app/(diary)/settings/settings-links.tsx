import { Bell, DatabaseBackup, HeartPulse, History, KeyRound, type LucideIcon, Wrench } from "lucide-react";
import { Link } from "#app/_ui/link";

type Room = { href: string; label: string; Icon: LucideIcon; sentence: string };

const rooms: readonly Room[] = [
  {
    href: "/settings/reminders",
    label: "Reminders",
    Icon: Bell,
    sentence: "When Charley asks about the night, and where.",
  },
  {
    href: "/settings/health",
    label: "Health",
    Icon: HeartPulse,
    sentence: "Conditions that some advice does not suit.",
  },
  {
    href: "/settings/security",
    label: "Security",
    Icon: KeyRound,
    sentence: "Your password, where you are signed in, bedside links and tokens.",
  },
  {
    href: "/settings/data",
    label: "Your data",
    Icon: DatabaseBackup,
    sentence: "Take everything with you, or delete it.",
  },
  {
    href: "/settings/history",
    label: "What happened here",
    Icon: History,
    sentence: "Sign-ins, tokens, links and exports, with the day and the hour.",
  },
];

const administration: Room = {
  href: "/admin",
  label: "Administration",
  Icon: Wrench,
  sentence: "Invite people, switch accounts off, see what the machine does.",
};

export function SettingsLinks({ isAdministrator }: { isAdministrator: boolean }) {
  const shown = isAdministrator ? [...rooms, administration] : rooms;
  return (
    <nav aria-label="More settings">
      <ul className="divide-y divide-line rounded-md border border-line bg-raised">
        {shown.map(({ href, label, Icon, sentence }) => (
          <li key={href}>
            <Link
              href={href}
              className="flex min-h-16 items-center gap-4 px-4 py-3 text-ink no-underline hover:bg-sunk"
            >
              <Icon aria-hidden="true" className="size-6 shrink-0 text-lamp" />
              <span>
                <span className="block font-semibold">{label}</span>
                <span className="block text-sm text-soft">{sentence}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

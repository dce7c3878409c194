import {
  Bell,
  DatabaseBackup,
  HeartPulse,
  History,
  KeyRound,
  type LucideIcon,
  NotebookPen,
  PlugZap,
  Smartphone,
  TestTube,
  UserRound,
  Users,
  Wrench,
} from "lucide-react";
import { Link } from "#app/_ui/link";

type Room = { href: string; label: string; Icon: LucideIcon; sentence: string };

const rooms: readonly Room[] = [
  {
    href: "/settings/you",
    label: "About you",
    Icon: UserRound,
    sentence: "Name, time zone, age and sex, for amounts that fit you.",
  },
  {
    href: "/settings/health",
    label: "Health",
    Icon: HeartPulse,
    sentence: "Conditions that some advice does not suit.",
  },
  {
    href: "/settings/bloods",
    label: "Blood results",
    Icon: TestTube,
    sentence: "From your last report, for the page for your doctor.",
  },
  {
    href: "/settings/diary",
    label: "Your diary",
    Icon: NotebookPen,
    sentence: "When a night and a day begin, your glass, your units.",
  },
  {
    href: "/settings/reminders",
    label: "Reminders",
    Icon: Bell,
    sentence: "When Charley asks about the night, and where.",
  },
  {
    href: "/settings/device",
    label: "This device",
    Icon: Smartphone,
    sentence: "Light or dark, and Charley among your apps.",
  },
  {
    href: "/settings/security",
    label: "Security",
    Icon: KeyRound,
    sentence: "Your password, and where you are signed in.",
  },
  {
    href: "/settings/programs",
    label: "Bedside and programs",
    Icon: PlugZap,
    sentence: "A link for the bedside, and tokens for other programs.",
  },
  {
    href: "/settings/helpers",
    label: "People who help",
    Icon: Users,
    sentence: "Somebody close to you who sees this diary or writes in it.",
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

/** The pages of the settings, those that are wanted most first. */
export function SettingsList({ isAdministrator }: { isAdministrator: boolean }) {
  const shown = isAdministrator ? [...rooms, administration] : rooms;
  return (
    <nav aria-label="Settings">
      <ul className="divide-y divide-line rounded-md border border-line bg-raised lg:grid lg:grid-cols-2 lg:divide-y-0">
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

const line = {
  fill: "none",
  stroke: "currentColor",
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

/** Sitting on the bed, knee straight, a towel round the foot that pulls the toes back. */
export function TowelPicture() {
  return (
    <svg
      viewBox="0 0 240 140"
      role="img"
      aria-label="Somebody sits on a bed with one leg straight out and pulls the toes back with a towel."
      className="h-36 w-full max-w-60"
    >
      <path d="M10 124H230" {...line} strokeWidth="3" opacity="0.4" />
      <circle cx="84" cy="28" r="14" {...line} strokeWidth="5" />
      <path d="M78 44L62 110H188" {...line} strokeWidth="9" />
      <path d="M188 110L178 74" {...line} strokeWidth="8" />
      <path d="M78 54L132 76" {...line} strokeWidth="6" />
      <path d="M132 76L181 80" {...line} strokeWidth="3" strokeDasharray="5 4" />
      <path d="M206 70H190M196 63L189 70L196 77" {...line} strokeWidth="4" className="text-lamp" />
    </svg>
  );
}

/** Standing at a wall, one leg back, its heel on the floor. */
export function WallPicture() {
  return (
    <svg
      viewBox="0 0 240 150"
      role="img"
      aria-label="Somebody leans on a wall with one leg stretched back and its heel on the floor."
      className="h-36 w-full max-w-60"
    >
      <path d="M214 8V142M10 142H214" {...line} strokeWidth="3" opacity="0.4" />
      <circle cx="158" cy="24" r="13" {...line} strokeWidth="5" />
      <path d="M150 40L118 86" {...line} strokeWidth="9" />
      <path d="M150 46L208 52" {...line} strokeWidth="6" />
      <path d="M118 86L154 106L152 138H172" {...line} strokeWidth="8" />
      <path d="M118 86L52 138H74" {...line} strokeWidth="8" />
      <path d="M36 112V130M29 123L36 131L43 123" {...line} strokeWidth="4" className="text-lamp" />
    </svg>
  );
}

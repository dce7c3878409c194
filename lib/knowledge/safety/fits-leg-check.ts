/** An ordinary cramp lets go within minutes; one of more than ten is a sign that asks for a look (evidence 4.1 and 4.2). */
export const fitsLegCheck = ({ durationSeconds }: { durationSeconds: number | null }): boolean =>
  durationSeconds !== null && durationSeconds > 600;

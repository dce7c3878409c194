import { Card } from "#app/_ui/card";
import { Notice } from "#app/_ui/notice";
import { dateWords } from "#lib/base/time/date-words";
import { livedCalendarDate, livedClockWords } from "#lib/base/time/lived-time";
import { backupSentence, diskWords, warningWords } from "#lib/people/administration/machine-words";
import type { Administration } from "#lib/people/administration/schema";

type Props = { told: Administration };

/** What could be put back today, first; then what is not well, with what to do. */
export function Backups({ told, timeZone }: Props & { timeZone: string }) {
  const { backups, warnings } = told;
  const at = backups.lastGood;
  return (
    <Card title="Backups">
      <p className="max-w-read">{backupSentence(backups, new Date())}</p>
      {at === null ? null : (
        <p className="text-soft">
          {dateWords(livedCalendarDate(at, timeZone), { year: true })}, {livedClockWords(at, timeZone)};{" "}
          {backups.kept === 1 ? "1 is kept." : `${backups.kept} are kept.`}
        </p>
      )}
      {warnings.length > 0 ? (
        <div className="mt-4 space-y-3">
          {warnings.map((warning) => (
            <Notice key={warning} level="caution" title={warningWords[warning].title}>
              <p>{warningWords[warning].todo}</p>
            </Notice>
          ))}
        </div>
      ) : null}
    </Card>
  );
}

export function Machine({ told }: Props) {
  return (
    <Card title="The machine">
      <ul className="list-disc pl-5">
        <li>Charley {told.version}</li>
        <li>The database takes {Math.max(1, Math.round(told.databaseBytes / 1e6))} MB</li>
        {told.disk ? <li>{diskWords(told.disk)}</li> : null}
        <li>{told.samples === 1 ? "1 sample diary is" : `${told.samples} sample diaries are`} open</li>
        {told.failedJobs.length > 0 ? <li>Jobs that ended badly: {told.failedJobs.join(", ")}</li> : null}
      </ul>
    </Card>
  );
}

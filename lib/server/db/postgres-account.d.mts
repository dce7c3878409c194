export type Account = { name: string; uid: number; gid: number };
export function postgresAccount(): Account | null;
export function refuseOutOfReach(dataDir: string, account?: Account | null): void;

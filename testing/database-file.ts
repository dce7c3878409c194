// Runs before each `*.db.test.ts`, and before what it imports: see testing.ts.
import pg from "pg";
import { inject, vi } from "vitest";

const url = new URL(inject("templateUrl"));
const template = url.pathname.slice(1);
const own = `${template}_${process.pid}_${Date.now()}`;
const admin = new pg.Client({ connectionString: inject("adminUrl") });
await admin.connect();
await admin.query(`CREATE DATABASE ${own} OWNER charley TEMPLATE ${template}`);
await admin.end();
url.pathname = `/${own}`;
vi.stubEnv("DATABASE_URL", url.href);

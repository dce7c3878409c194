/** The database cannot be had, for a reason that whoever runs Charley can do something about. The message says what. */
export class DatabaseError extends Error {
  override name = "DatabaseError";
}

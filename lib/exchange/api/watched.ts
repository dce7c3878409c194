import "server-only";
import { watchNow } from "#lib/insight/watch/watch-now";
import { turns } from "#lib/server/turns";
import { endpoint, json } from "./endpoint";
import * as operations from "./operations";

export const getWatched = endpoint(operations.getWatched, (owner, _input, { person, now }) =>
  turns.take(owner, async () => {
    const { current, earlier } = await watchNow(person, now);
    return json(200, { items: [...(current ? [current] : []), ...earlier] });
  }),
);

import "server-only";
import { type Kind, tableKind } from "#lib/diary/revisions/table-kind";
import { Prisma } from "#prisma/client";
import { foodFacts } from "./kind-facts";
import { type FavouriteBody, type OwnFoodBody, ownFoodBodySchema } from "./schema";

const ownFoods = tableKind("own-food", foodFacts["own-food"], {
  table: (tx) => tx.ownFood,
  keyOf: (id: string) => ({ id }),
  entryOf: (row) => ({ key: row.id, rev: row.rev, body: ownFoodBodySchema.parse(row) }),
  columnsOf: ({ printed, pastEntries: _, ...figures }: OwnFoodBody) => ({
    ...figures,
    printed: printed ?? Prisma.DbNull,
    followed: Prisma.DbNull,
    deletedAt: null,
  }),
});

/** A food of the person's own. What was logged with it is not touched here, whatever the body says of it. */
export const ownFoodKind: Kind<"own-food", string, OwnFoodBody> = {
  ...ownFoods,
  put(tx, owner, { key, rev, body }) {
    const figuresOf = ({ pastEntries: _, ...figures }: OwnFoodBody) => figures;
    return ownFoods.put(tx, owner, { key, rev, body: body && figuresOf(body) });
  },
};

/** Whether a food is a favourite. The mark itself says which: it is never deleted. */
export const favouriteKind = tableKind("favourite", foodFacts.favourite, {
  table: (tx) => tx.favouriteFood,
  keyOf: (foodRef: string) => ({ foodRef }),
  entryOf: ({ foodRef, rev, marked }) => ({ key: foodRef, rev, body: { marked } }),
  columnsOf: ({ marked }: FavouriteBody) => ({ marked }),
});

import type { KindWords } from "#lib/diary/revisions/entry-kind";
import type { FavouriteBody, OwnFoodBody } from "./schema";

const ownFood: KindWords<string, OwnFoodBody> = {
  noun: "a food of your own",
  title: ({ body }) => `${body.name}, a food of your own`,
};

const favourite: KindWords<string, FavouriteBody> = {
  noun: "a favourite",
  title: ({ body: { name = "A food", marked } }) =>
    marked ? `${name}, a favourite` : `${name}, no favourite any more`,
};

export const foodKindWords = { "own-food": ownFood, favourite };

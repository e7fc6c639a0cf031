/** A product on the wishlist, or a producer that is followed. */
export type FavouriteKind = "wish" | "follow"

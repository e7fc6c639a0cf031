/** At most so many tries in so many seconds; whoever used them up waits for the end of that time, and no longer. */
export interface Limit {
  /** Counted apart from others, and part of the key: change it and counts begin anew. */
  name: string
  points: number
  seconds: number
}

const MINUTE = 60

/**
 * Tries that failed. A wait begins with the first try of its time and ends with it, whatever is tried
 * meanwhile: nobody can make it longer.
 *
 * - `pair`: one account from one address. It stops guessing, and nobody but who shares the address.
 * - `address`: all accounts from one address: lists of stolen passwords. A whole village may share an address.
 * - `account`: one account from everywhere, for guessing from many addresses. Short, since strangers can cause it;
 *   who has signed in from an address before does not feel it there.
 */
export const FAILED: Record<"pair" | "address" | "account", Limit> = {
  pair: { name: "pair", points: 10, seconds: 15 * MINUTE },
  address: { name: "address", points: 100, seconds: 15 * MINUTE },
  account: { name: "account", points: 30, seconds: 5 * MINUTE },
}

/** Refused registrations of an address: each tells that somebody has an account. */
export const FAILED_REGISTRATIONS: Limit = {
  name: "registration",
  points: 30,
  seconds: 60 * MINUTE,
}

/**
 * Requests for a link, which always succeed. The account's time is as long as a link is good: whoever is
 * refused has one in the post.
 */
export const LINKS: Record<"pair" | "address" | "account", Limit> = {
  pair: { name: "link-pair", points: 3, seconds: 15 * MINUTE },
  address: { name: "link-address", points: 30, seconds: 15 * MINUTE },
  account: { name: "link-account", points: 5, seconds: 15 * MINUTE },
}

/** A link is used once; longer than it is good, nobody need remember. */
export const LINK_USE: Limit = { name: "link-use", points: 1, seconds: 15 * MINUTE }

/** An address from which an account was signed in to is familiar for so long. */
export const FAMILIAR: Limit = { name: "familiar", points: 1, seconds: 90 * 24 * 60 * MINUTE }

/**
 * Codes of promotions that were not taken. `pair` is one cart from one address, `address` all its carts, `account` one
 * cart from everywhere. A village behind one address mistypes less than that; of ten thousand guesses sixty are made.
 */
export const VOUCHERS: Record<"pair" | "address" | "account", Limit> = {
  pair: { name: "voucher-cart", points: 10, seconds: 15 * MINUTE },
  address: { name: "voucher-address", points: 60, seconds: 15 * MINUTE },
  account: { name: "voucher-anywhere", points: 20, seconds: 15 * MINUTE },
}

import { createHash } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible"
import {
  FAILED,
  FAILED_REGISTRATIONS,
  FAMILIAR,
  LINKS,
  LINK_USE,
  VOUCHERS,
  type Limit,
} from "./limits"

export type TryKind = "sign-in" | "registration" | "link" | "voucher"

/** What the door says to a try. It is counted before it is made, so that a hundred at once are a hundred. */
export type Admission =
  | { admitted: true; succeeded: () => Promise<void> }
  | { admitted: false; retryAfterSeconds: number }

interface Counted {
  limit: Limit
  key: string
}

/** Counts tries in the database, for every process alike. */
export class Throttle {
  readonly #limiters = new Map<string, RateLimiterPostgres>()

  constructor(private readonly knex: Knex) {}

  /**
   * @param account the e-mail address as typed, or a cart; "" for none
   * @param address what `addressKey` made of the client's
   */
  async admit(kind: TryKind, account: string, address: string): Promise<Admission> {
    const keys = keysOf(account, address)
    const familiar = account !== "" && (await this.#of(FAMILIAR).get(keys.pair)) !== null
    const counted = countedFor(kind, keys, familiar)
    for (const { limit, key } of counted) {
      const wait = await this.#consume(limit, key)
      if (wait > 0) return { admitted: false, retryAfterSeconds: wait }
    }
    return { admitted: true, succeeded: () => this.#succeeded(kind, counted, keys) }
  }

  /** Whether this is the first to use a link. @param id the link's own */
  async claimLink(id: string): Promise<boolean> {
    return (await this.#consume(LINK_USE, id)) === 0
  }

  /** What a right password or a reset means: this address is familiar, and its failed tries are forgotten. */
  async welcome(account: string, address: string): Promise<void> {
    const { pair } = keysOf(account, address)
    await this.#of(FAILED.pair).delete(pair)
    await this.#of(FAMILIAR).set(pair, 1, FAMILIAR.seconds)
  }

  async #succeeded(
    kind: TryKind,
    counted: readonly Counted[],
    keys: ReturnType<typeof keysOf>
  ): Promise<void> {
    if (kind === "voucher") {
      // A code that is known opens no door: the guesses before it stay counted.
      for (const { limit, key } of counted) await this.#of(limit).reward(key)
      return
    }
    for (const { limit, key } of counted) {
      if (limit !== FAILED.pair) await this.#of(limit).reward(key)
    }
    await this.#of(FAILED.pair).delete(keys.pair)
    await this.#of(FAMILIAR).set(keys.pair, 1, FAMILIAR.seconds)
  }

  /** Seconds to wait; 0 for none. */
  async #consume(limit: Limit, key: string): Promise<number> {
    try {
      await this.#of(limit).consume(key)
      return 0
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
    }
  }

  #of(limit: Limit): RateLimiterPostgres {
    const made = this.#limiters.get(limit.name)
    if (made) return made
    const limiter = new RateLimiterPostgres({
      storeClient: this.knex,
      storeType: "knex",
      tableName: "sign_in_try",
      tableCreated: true,
      keyPrefix: limit.name,
      points: limit.points,
      duration: limit.seconds,
      // One of them sweeps out for all: what ended an hour ago, every five minutes.
      clearExpiredByTimeout: limit === FAILED.address,
    })
    this.#limiters.set(limit.name, limiter)
    return limiter
  }
}

/** Digests: the table holds nobody's e-mail address, and no key is too long. */
function keysOf(account: string, address: string) {
  const digest = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 40)
  const name = account.normalize("NFC").trim().toLowerCase()
  return {
    account: name && digest(name),
    address: digest(address),
    pair: name && digest(`${name}\n${address}`),
  }
}

/** What a try counts for, the narrowest first: what is refused there costs strangers nothing. */
function countedFor(kind: TryKind, keys: ReturnType<typeof keysOf>, familiar: boolean): Counted[] {
  const limits = kind === "link" ? LINKS : kind === "voucher" ? VOUCHERS : FAILED
  const ofAddress = [
    { limit: limits.address, key: keys.address },
    ...(kind === "registration" ? [{ limit: FAILED_REGISTRATIONS, key: keys.address }] : []),
  ]
  if (!keys.account) return ofAddress
  const pair = { limit: limits.pair, key: keys.pair }
  return familiar ? [pair] : [pair, ...ofAddress, { limit: limits.account, key: keys.account }]
}

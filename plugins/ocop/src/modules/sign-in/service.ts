import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Throttle, type Admission, type TryKind } from "./throttle"
import { addressKey, readVisitor } from "./visitor-address"

type Container = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

interface SignInOptions {
  /** Shared with the shop's server; without it nobody is believed to ask for somebody else. */
  visitorSecret?: string
  /** Whether a proxy of ours stands before the backend and writes X-Forwarded-For. */
  trustProxy?: boolean
  /** Where browsers reach the backend, for the links of operators. */
  backendUrl?: string
  /** Whether the log shows what is mailed, where no mail leaves the house. */
  logMails?: boolean
}

/** What a request says of where it comes from. */
interface Origin {
  visitor: string | undefined
  /** By the nearest proxy's X-Forwarded-For. */
  forwarded: string | undefined
  socket: string | undefined
}

/** Who may try to sign in, and from where. */
export default class SignInModuleService {
  readonly #options: SignInOptions
  readonly #throttle: Throttle

  constructor(container: Container, options: SignInOptions = {}) {
    this.#options = options
    this.#throttle = new Throttle(container[ContainerRegistrationKeys.PG_CONNECTION])
  }

  get backendUrl(): string | undefined {
    return this.#options.backendUrl
  }

  get logsMails(): boolean {
    return this.#options.logMails ?? false
  }

  /** What counts as the client's address. Anybody can write a header: it needs a secret, or a proxy of ours. */
  addressOf({ visitor, forwarded, socket }: Origin): string {
    const { visitorSecret, trustProxy } = this.#options
    const shopper = visitor && visitorSecret ? readVisitor(visitor, visitorSecret) : null
    return addressKey(shopper ?? (trustProxy ? forwarded : undefined) ?? socket ?? "unknown")
  }

  admit(kind: TryKind, account: string, address: string): Promise<Admission> {
    return this.#throttle.admit(kind, account, address)
  }

  claimLink(id: string): Promise<boolean> {
    return this.#throttle.claimLink(id)
  }

  welcome(account: string, address: string): Promise<void> {
    return this.#throttle.welcome(account, address)
  }
}

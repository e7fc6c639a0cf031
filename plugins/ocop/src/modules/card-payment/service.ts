import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { CardAccount, type StripeOptions } from "@ocop/payment-stripe-checkout"
import { CardEvent } from "./models/card-event"
import { CardReview } from "./models/card-review"
import { offerCards } from "./offer-cards"

type Container = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Keeps what Stripe told us, and the account at Stripe, when there is one. */
export default class CardPaymentModuleService extends MedusaService({ CardEvent, CardReview }) {
  readonly #account: CardAccount | null

  readonly __hooks: { onApplicationStart: () => Promise<void> }

  constructor(container: Container, options: { stripe?: StripeOptions } = {}) {
    super(container, options)
    this.#account = options.stripe ? new CardAccount(options.stripe) : null
    const knex = container[ContainerRegistrationKeys.PG_CONNECTION]
    this.__hooks = { onApplicationStart: () => offerCards(knex, this.#account !== null) }
  }

  /** Null without a key: cards are not offered then. */
  // eslint-disable-next-line @medusajs/service-methods-must-be-async -- it is in memory
  account(): CardAccount | null {
    return this.#account
  }
}

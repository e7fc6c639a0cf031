import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { BankTransfer } from "./models/bank-transfer"
import { TransferRequest } from "./models/transfer-request"
import { offerTransfers } from "./offer-transfers"
import { NO_TRANSFERS, type TransferSettings } from "./transfer-settings"

type Container = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/**
 * The inbox for bank money. What it means is decided by `matchTransfer` of `@ocop/rules`; rows are written in the
 * caller's transaction by the functions beside this file.
 */
export default class BankTransferModuleService extends MedusaService({
  BankTransfer,
  TransferRequest,
}) {
  private readonly transferSettings: TransferSettings

  readonly __hooks: { onApplicationStart: () => Promise<void> }

  constructor(container: Container, options: { transfer?: TransferSettings } = {}) {
    super(container)
    this.transferSettings = options.transfer ?? NO_TRANSFERS
    const knex = container[ContainerRegistrationKeys.PG_CONNECTION]
    this.__hooks = {
      onApplicationStart: async () => {
        if (this.transferSettings.account) await offerTransfers(knex)
      },
    }
  }

  // eslint-disable-next-line @medusajs/service-methods-must-be-async -- it is in memory
  settings(): TransferSettings {
    return this.transferSettings
  }
}

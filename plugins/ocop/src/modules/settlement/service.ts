import { MedusaService } from "@medusajs/framework/utils"
import { CommissionRule } from "./models/commission-rule"
import { LedgerEntry } from "./models/ledger-entry"
import { LedgerTransaction } from "./models/ledger-transaction"
import { PayoutBatch } from "./models/payout-batch"
import { PayoutItem } from "./models/payout-item"
import { PromotionBearer } from "./models/promotion-bearer"
import { SettlementSettings } from "./models/settlement-settings"
import { WithheldTaxRate } from "./models/withheld-tax-rate"

/**
 * Reads what was agreed and what is owed. The ledger is written by `writeLedger`, in the transaction of what
 * moved the money, and never changed.
 */
export default class SettlementModuleService extends MedusaService({
  CommissionRule,
  LedgerEntry,
  LedgerTransaction,
  PayoutBatch,
  PayoutItem,
  PromotionBearer,
  SettlementSettings,
  WithheldTaxRate,
}) {}

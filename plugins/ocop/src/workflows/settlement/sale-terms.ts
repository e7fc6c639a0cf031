import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  bps,
  commissionTermsFor,
  dong,
  isTaxWithheldFrom,
  platformBorne,
  sumDong,
  withheldTax,
  type BearerOfPromotion,
  type CommissionTerms,
  type Dong,
  type IsoDay,
  type ProducerKind,
  type WithheldTax,
} from "@ocop/rules"
import { SALE_TERMS_SQL, commissionRuleOf, type SaleTermsRow } from "./sale-terms-sql"

/** A discount as Medusa has it on a line or on shipping. */
export interface Adjustment {
  amount: number
  code: string | null
}

/** What was agreed about a sale, as it is on the day of the sale. */
export interface SaleTerms {
  /** "" for goods of nobody: the split refuses them. */
  producerOf(productId: string): string
  commissionOn(productId: string): CommissionTerms
  /** What the market bears of these discounts together. */
  platformBorne(adjustments: readonly Adjustment[] | null): Dong
  /** What is withheld from a producer for goods after discounts. */
  withheldFrom(producerId: string, goods: Dong): WithheldTax
}

/** Reads in one statement all that a sale of these goods is decided by. @param codes of its discounts */
export async function readSaleTerms(
  knex: Knex,
  productIds: readonly string[],
  codes: readonly string[],
  day: IsoDay
): Promise<SaleTerms> {
  const { rows } = await knex.raw<{ rows: { terms: SaleTermsRow }[] }>(SALE_TERMS_SQL, {
    product_ids: productIds,
    codes,
    day,
  })
  const { goods, rules, bearers, tax_rates } = rows[0]!.terms
  const goodsOf = new Map(goods.map((row) => [row.product_id, row]))
  const kindOf = new Map<string, ProducerKind>(goods.map((row) => [row.producer_id, row.kind]))
  const bearerOf = new Map<string | null, BearerOfPromotion>(
    bearers.map(({ code, bearer, platform_bps }) => [
      code,
      { bearer, platform_bps: bps(platform_bps) },
    ])
  )
  const commission = rules.map(commissionRuleOf)
  const rates = tax_rates.map(({ vat_bps, pit_bps, ...rate }) => ({
    ...rate,
    vat_bps: bps(vat_bps),
    pit_bps: bps(pit_bps),
  }))
  return {
    producerOf: (productId) => goodsOf.get(productId)?.producer_id ?? "",
    commissionOn: (productId) => {
      const {
        producer_id = "",
        province_code = "",
        group_code = null,
      } = goodsOf.get(productId) ?? {}
      return commissionTermsFor(commission, { producer_id, province_code, group_code }, day)
    },
    platformBorne: (adjustments) =>
      sumDong(
        (adjustments ?? []).map(({ amount, code }) =>
          platformBorne(dong(Number(amount)), bearerOf.get(code))
        )
      ),
    withheldFrom: (producerId, amount) => {
      const kind = kindOf.get(producerId)
      return withheldTax(amount, day, kind && isTaxWithheldFrom(kind) ? rates : [])
    },
  }
}

import {
  bps,
  dong,
  type CommissionRule,
  type IsoDay,
  type ProducerKind,
  type ProductGroupCode,
  type PromotionBearer,
} from "@ocop/rules"

/** A rule as the database has it. */
export interface CommissionRuleRow {
  id: string
  producer_id: string | null
  group_code: ProductGroupCode | null
  province_code: string | null
  rate: number
  floor: number
  cap: number | null
  from_day: IsoDay
  to_day: IsoDay | null
}

/** What the statement gives. */
export interface SaleTermsRow {
  goods: {
    product_id: string
    producer_id: string
    kind: ProducerKind
    province_code: string
    group_code: ProductGroupCode | null
  }[]
  rules: CommissionRuleRow[]
  bearers: { code: string; bearer: PromotionBearer; platform_bps: number }[]
  /** None while nothing is withheld. */
  tax_rates: { from: IsoDay; vat_bps: number; pit_bps: number; law: string }[]
}

export function commissionRuleOf(row: CommissionRuleRow): CommissionRule {
  const { id, producer_id, group_code, province_code, from_day, to_day } = row
  return {
    rule_id: id,
    producer_id,
    group_code,
    province_code,
    from: from_day,
    to: to_day,
    rate: bps(row.rate),
    floor: dong(row.floor),
    cap: row.cap === null ? null : dong(row.cap),
  }
}

const GOODS_SQL = `(
  select coalesce(json_agg(json_build_object('product_id', listing.product_id,
    'producer_id', listing.producer_id, 'kind', producer.kind,
    'province_code', producer.province_code, 'group_code', listing.group_code)), '[]')
  from listing join producer on producer.id = listing.producer_id
  where listing.product_id = any(:product_ids) and listing.deleted_at is null)`

const RULES_SQL = `(
  select coalesce(json_agg(rule order by rank, id), '[]') from commission_rule rule
  where withdrawn_at is null and deleted_at is null
    and from_day <= :day and (to_day is null or :day <= to_day))`

const BEARERS_SQL = `(
  select coalesce(json_agg(named), '[]') from promotion_bearer named
  where code = any(:codes) and deleted_at is null)`

const TAX_RATES_SQL = `(
  select coalesce(json_agg(json_build_object('from', rate.from_day, 'vat_bps', rate.vat_bps,
    'pit_bps', rate.pit_bps, 'law', rate.law)), '[]')
  from withheld_tax_rate rate, settlement_settings settings
  where settings.id = 'settings' and settings.withholds_tax and rate.deleted_at is null)`

/** All that a sale is decided by, in one statement. */
export const SALE_TERMS_SQL = `select json_build_object('goods', ${GOODS_SQL},
  'rules', ${RULES_SQL}, 'bearers', ${BEARERS_SQL}, 'tax_rates', ${TAX_RATES_SQL}) as terms`

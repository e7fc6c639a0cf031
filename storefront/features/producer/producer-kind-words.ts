import type { ProducerSummary } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"

/** The legal form of a producer, in words. */
export function producerKindWords(kind: ProducerSummary["kind"]): string {
  switch (kind) {
    case "cooperative":
      return m.producer_kind_cooperative()
    case "cooperative-group":
      return m.producer_kind_cooperative_group()
    case "limited-company":
      return m.producer_kind_limited_company()
    case "joint-stock-company":
      return m.producer_kind_joint_stock_company()
    case "private-enterprise":
      return m.producer_kind_private_enterprise()
    case "household-business":
      return m.producer_kind_household_business()
    case "production-facility":
      return m.producer_kind_production_facility()
    case "other":
      return m.producer_kind_other()
  }
}

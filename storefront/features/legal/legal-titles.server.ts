import type { LegalKind } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"

const TITLES: Record<LegalKind, () => string> = {
  operator: m.legal_operator_title,
  ranking: m.legal_ranking_title,
  complaints: m.legal_complaints_title,
  privacy: m.legal_privacy_title,
  fees: m.legal_fees_title,
  retention: m.legal_retention_title,
}

export const legalTitle = (kind: LegalKind): string => TITLES[kind]()

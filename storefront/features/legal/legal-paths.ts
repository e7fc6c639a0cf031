import type { LegalKind } from "@ocop/contract"

const SLUGS: Record<LegalKind, string> = {
  operator: "don-vi-van-hanh",
  ranking: "tieu-chi-xep-hang",
  complaints: "khieu-nai",
  privacy: "du-lieu-ca-nhan",
  fees: "bieu-phi",
  retention: "luu-giu-du-lieu",
}

export const LEGAL_PATH = "/phap-ly"

export const legalPath = (kind: LegalKind): string => `${LEGAL_PATH}/${SLUGS[kind]}`

/** Undefined for an address that is none of ours. */
export function legalKindOf(slug: string): LegalKind | undefined {
  return (Object.keys(SLUGS) as LegalKind[]).find((kind) => SLUGS[kind] === slug)
}

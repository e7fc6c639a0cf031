import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LegalKind } from "@ocop/rules"

export interface LegalRow {
  kind: LegalKind
  version: number
  effective_from: string
  content: Record<string, unknown>
  created_at: Date
  published_by: string
}

/** Every version of a kind, or of all, the newest first, in one statement. */
export function legalVersions(knex: Knex, kind?: LegalKind): Promise<LegalRow[]> {
  return knex("legal_version as legal")
    .leftJoin("user as operator", "operator.id", "legal.published_by")
    .whereNull("legal.deleted_at")
    .modify((query) => {
      if (kind) void query.where("legal.kind", kind)
    })
    .orderBy("legal.version", "desc")
    .select<LegalRow[]>(
      "legal.kind",
      "legal.version",
      "legal.effective_from",
      "legal.content",
      "legal.created_at",
      knex.raw("coalesce(operator.email, legal.published_by) as published_by")
    )
}

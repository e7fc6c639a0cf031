import type { SearchTypes } from "@medusajs/framework/types"

/** In a copied document: the checksum of its original, so that two copies are compared without reading them. */
export const CHECKSUM_FIELD = "ocop_checksum"

type Definition = SearchTypes.ResolvedSearchIndexDefinition

/** What any process needs to know of an index to feed its copy. */
export type KeptDefinition = Pick<
  Definition,
  | "name"
  | "entity"
  | "primary_key"
  | "provider"
  | "settings"
  | "fields"
  | "definition_hash"
  | "physical_name"
>

/** The part of a definition that JSON can hold. */
export const keptDefinition = (definition: Definition): KeptDefinition => ({
  name: definition.name,
  entity: definition.entity,
  primary_key: definition.primary_key,
  provider: definition.provider,
  settings: definition.settings,
  fields: definition.fields,
  definition_hash: definition.definition_hash,
  physical_name: definition.physical_name,
})

/** How Meilisearch is told of the index: it keeps one field more. */
export const copyDefinition = (kept: KeptDefinition): Definition => ({
  ...kept,
  fields: { ...kept.fields, [CHECKSUM_FIELD]: { type: "keyword" } },
  seed: async function* () {},
})

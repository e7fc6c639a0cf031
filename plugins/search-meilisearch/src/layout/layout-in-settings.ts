import type { Settings } from "../client/meilisearch-types"
import { readFilterAttribute } from "./attribute-name"
import type { IndexLayout } from "./index-layout"

/**
 * What can be filtered by, read back from an index: a delete comes without its definition.
 *
 * @param primaryKey a delete by id is told apart before, so "id" is as good as any
 */
export const layoutInSettings = (
  { filterableAttributes }: Settings,
  primaryKey: string
): IndexLayout => ({
  primaryKey,
  kept: (filterableAttributes ?? []).flatMap((attribute) => {
    const field = readFilterAttribute(String(attribute))
    const attributeText = String(attribute)
    return field
      ? [{ ...field, attribute: attributeText, filterable: true, facets: [], sortAttribute: null }]
      : []
  }),
  searched: [],
  typos: null,
})

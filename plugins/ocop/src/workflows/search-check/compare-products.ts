import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../../modules/clock/process-clock"
import { loadGazetteer } from "../../modules/origin/place-tables"
import { productDocument } from "../../search/product-document"
import { PRODUCT_ROW_CONTEXT, PRODUCT_ROW_FIELDS, type ProductRow } from "../../search/product-rows"
import { compareDocuments, wrongProducts, type Differences } from "./compare-documents"

/** No engine hands back more at once than this without being asked to. */
const DOCUMENTS_AT_ONCE = 100

/**
 * Where the index does not say of these products what is true. A difference that only is on its way is
 * none: what was noted is dealt with, and then it is looked at again.
 */
export async function compareProducts(
  container: MedusaContainer,
  productIds: readonly string[]
): Promise<Differences> {
  const differences = await compareNow(container, productIds)
  const suspects = wrongProducts(differences)
  if (!suspects.length) {
    return differences
  }
  await container.resolve("searchOutbox").drain()
  return compareNow(container, suspects)
}

async function compareNow(
  container: MedusaContainer,
  productIds: readonly string[]
): Promise<Differences> {
  const found = await indexed(container, productIds)
  return compareDocuments(await computed(container, productIds), found)
}

async function computed(container: MedusaContainer, id: readonly string[]) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: PRODUCT_ROW_FIELDS,
    filters: { id: [...id] },
    context: PRODUCT_ROW_CONTEXT,
  })
  const places = loadGazetteer()
  return (data as unknown as ProductRow[]).flatMap(
    (row) => productDocument(row, today(), places) ?? []
  )
}

async function indexed(container: MedusaContainer, ids: readonly string[]) {
  const search = container.resolve(Modules.SEARCH)
  const documents: { id: string }[] = []
  for (let from = 0; from < ids.length; from += DOCUMENTS_AT_ONCE) {
    const { hits } = await search.search<{ id: string }>({
      entity: "product",
      filters: { id: ids.slice(from, from + DOCUMENTS_AT_ONCE) },
      pagination: { take: DOCUMENTS_AT_ONCE },
    } as never)
    documents.push(...hits.map(({ document }) => document))
  }
  return documents
}

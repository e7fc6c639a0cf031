import type { SearchTypes } from "@medusajs/framework/types"

interface ChangeEvent {
  name: string
  data: unknown
}

type Find = (id: string[]) => { entity: string; fields: string[]; filters: Record<string, unknown> }

/** For each kind of event that does not name products itself: where their ids are found. */
const LOOK_UPS: { event: RegExp; key: string; path: string; find: Find }[] = [
  {
    event: /^producer\./,
    key: "id",
    path: "product_id",
    find: (id) => ({ entity: "listing", fields: ["product_id"], filters: { producer_id: id } }),
  },
  {
    event: /^certificate\./,
    key: "certified_product_id",
    path: "product_id",
    find: (id) => ({
      entity: "listing",
      fields: ["product_id"],
      filters: { certified_product_id: id },
    }),
  },
  {
    event: /^order\./,
    key: "id",
    path: "items.product_id",
    find: (id) => ({ entity: "order", fields: ["items.product_id"], filters: { id } }),
  },
  {
    event: /^product-variant\./,
    key: "id",
    path: "product_id",
    find: (id) => ({ entity: "product_variant", fields: ["product_id"], filters: { id } }),
  },
  {
    event: /^inventory-level\./,
    key: "id",
    path: "inventory_item.variants.product_id",
    find: (id) => ({
      entity: "inventory_level",
      fields: ["inventory_item.variants.product_id"],
      filters: { id },
    }),
  },
]

/** The products whose document an event may have changed; `listing.changed` carries `product_id`. */
export async function affectedProducts(
  { name, data }: ChangeEvent,
  { container }: SearchTypes.SearchIngestionContext
): Promise<string[]> {
  const lookUp = LOOK_UPS.find(({ event }) => event.test(name))
  if (!lookUp) {
    return valuesAt(data, name === "listing.changed" ? "product_id" : "id")
  }
  const ids = valuesAt(data, lookUp.key)
  if (!ids.length) {
    return []
  }
  const { data: rows } = await container.query.graph(lookUp.find(ids) as never)
  return [...new Set(valuesAt(rows, lookUp.path))]
}

/** Every string at a dotted path, through arrays. */
function valuesAt(from: unknown, path: string): string[] {
  if (Array.isArray(from)) {
    return from.flatMap((entry) => valuesAt(entry, path))
  }
  if (typeof from === "string") {
    return path === "" ? [from] : []
  }
  const [key = "", ...rest] = path.split(".")
  const value = (from as Record<string, unknown> | null | undefined)?.[key]
  return value === undefined || value === null ? [] : valuesAt(value, rest.join("."))
}

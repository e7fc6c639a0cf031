import { addDays, groupOf, type IsoDay } from "@ocop/rules"
import type { ProductRow } from "../data/product-row"
import { pictureNames } from "../pictures/picture-names"
import type { DemoListing, DemoOrigin, DemoProducer } from "./demo-plan"
import { planLabel } from "./label"
import { descriptionOf, storyOf, titleOf } from "./listing-texts"
import { placeAsPublished } from "./place-as-published"
import { producerName } from "./producer-name"
import { kindOfProduct } from "./product-kinds/kind-of-product"
import { subgroupOf } from "./subgroup"
import { uniqueHandles } from "./unique-handles"
import { planVariants } from "./variants"

/** Sold ahead of its harvest, and sent so many days from the plan's: by handle. */
const SENT_IN_DAYS: Readonly<Record<string, number>> = { "buoi-da-xanh-ninh-thoi": 45 }

/** One listing per row, in the order of the rows. */
export function planListings(
  rows: readonly ProductRow[],
  producers: readonly DemoProducer[],
  today: IsoDay
): DemoListing[] {
  const producerHandles = new Map(producers.map(({ name, handle }) => [name, handle]))
  const handles = uniqueHandles(rows.map(titleOf))
  return rows.map((row, index) => {
    const handle = handles[index] as string
    const days = SENT_IN_DAYS[handle]
    return {
      ...planListing(row, handle, producerHandles.get(producerName(row)) as string),
      ships_from: days === undefined ? null : addDays(today, days),
    }
  })
}

function planListing(
  row: ProductRow,
  handle: string,
  producer_handle: string
): Omit<DemoListing, "ships_from"> {
  const title = titleOf(row)
  const subgroup_code = subgroupOf(row)
  const group = groupOf(subgroup_code)
  if (!group) throw new RangeError(`Row ${row.id} has an unknown product group ${subgroup_code}`)
  const kind = kindOfProduct(title, subgroup_code)
  const variants = planVariants(row, kind)
  const season = kind.season ?? null
  return {
    handle,
    row_id: row.id,
    title,
    producer_handle,
    product_kind: kind.id,
    group_code: group.code,
    subgroup_code,
    description: descriptionOf(row),
    story: storyOf(row, variants, season),
    variants,
    label: planLabel(
      title,
      kind,
      kind.packs.slice(0, variants.length).map(({ net }) => net)
    ),
    season,
    preparation_days: kind.preparationDays,
    on_the_way: kind.onTheWay ?? null,
    origin: originOf(row),
    pictures: pictureNames(handle),
  }
}

function originOf(row: ProductRow): DemoOrigin {
  return {
    certified_as: placeAsPublished(row),
    former_province_code: row.former_province_code,
    province_code: row.province_now_code,
    commune_code: row.commune_code,
    raw_material_area: null,
  }
}

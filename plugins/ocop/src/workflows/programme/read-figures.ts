import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProgrammeDimension, ProgrammeFigures, ProgrammeFilters } from "@ocop/contract"
import type { PlotPoint, ProgrammePeriod } from "@ocop/rules"
import { countedProducts } from "./counted-products-sql"
import { programmeConditions } from "./programme-conditions"

/** Figures of everything, where the dimension is null, or of one key of a dimension. */
export interface FigureRow extends ProgrammeFigures {
  dimension: ProgrammeDimension | null
  key: string
}

const COUNTS = [
  "products",
  "recognised",
  "potential",
  "listed",
  "selling",
  "expiring",
  "expired",
  "revoked",
] as const

/** Of one producer and key: adding these up counts each producer once without sorting anything. */
const OF_PRODUCER = [
  ...COUNTS.map((count) => `count(*) filter (where is_${count}) as ${count}`),
  "sum(sales) as sales",
  "sum(pieces) as pieces",
].join(", ")

const FIGURES = [
  ...COUNTS.map((count) => `coalesce(sum(${count}), 0)::int as ${count}`),
  "count(*) filter (where products > 0)::int as producers",
  "coalesce(sum(sales), 0)::float8 as sales",
  "coalesce(sum(pieces), 0)::float8 as pieces",
].join(", ")

type Keys = readonly (readonly [ProgrammeDimension, key: string])[]

/** What a producer is sorted by, and all its products with it; without a key it stands in no line. */
const KEYS_OF_PRODUCERS: Keys = [
  ["province", "province_code"],
  ["former_province", "province_code || '/' || coalesce(former_province_code, '-')"],
  ["kind", "kind"],
  ["led", "case when women_led then 'women' end"],
  ["led", "case when minority_led then 'minority' end"],
]

/** What a product is sorted by, whoever makes it. */
const KEYS_OF_PRODUCTS: Keys = [
  ["stars", "star"],
  ["group", "group_code"],
  ["year", "year || '/' || star"],
]

const PRODUCER = "producer_id, province_code, former_province_code, kind, women_led, minority_led"

/** What is read of a counted product: the rest would be carried through every sum. */
const COLUMNS = [
  "id, star, group_code, year, sales, pieces",
  PRODUCER,
  ...COUNTS.map((count) => `is_${count}`),
].join(", ")

/** Every figure of the report by everything that it is looked at by, and the sales of each point; one statement. */
export async function readFigures(
  knex: Knex,
  filters: Omit<ProgrammeFilters, "day" | "from" | "to">,
  period: ProgrammePeriod,
  points: readonly PlotPoint[] = []
): Promise<{ figures: FigureRow[]; sales: Map<number, number> }> {
  const { where, values } = programmeConditions(filters, period, points)
  const { rows } = await knex.raw<{ rows: (Omit<FigureRow, "dimension"> & { by: string })[] }>(
    `with ${countedProducts(points.length)}, asked as materialized (
      select ${COLUMNS} from counted_product where ${where}
    ), of_producer as materialized (select ${PRODUCER}, ${OF_PRODUCER} from asked group by ${PRODUCER})
    select 'all' as by, '' as key, ${FIGURES} from of_producer
    ${KEYS_OF_PRODUCERS.map(
      ([dimension, key]) => `union all
      select '${dimension}', ${key}, ${FIGURES} from of_producer where ${key} is not null group by 2`
    ).join("\n")}
    ${KEYS_OF_PRODUCTS.map(
      ([dimension, key]) => `union all
      select '${dimension}', key, ${FIGURES}
      from (select ${key} as key, ${OF_PRODUCER} from asked group by producer_id, 1) of_key
      where key is not null group by key`
    ).join("\n")}
    union all
    select 'point', of_point.point::text, ${COUNTS.map(() => "0").join(", ")}, 0,
      coalesce(sum(of_point.sales), 0)::float8, 0
    from sold_of_product product
    join listing on listing.product_id = product.product_id
    join asked on asked.id = listing.certified_product_id and asked.is_products
    cross join lateral unnest(product.by_point) with ordinality as of_point(sales, point)
    group by of_point.point
    order by 1, 2`,
    values
  )
  return {
    figures: rows.flatMap(({ by, ...row }): FigureRow[] => {
      const dimension = DIMENSIONS.find((one) => one === by) ?? null
      return by === "point" ? [] : [{ dimension, ...row }]
    }),
    sales: new Map(
      rows.flatMap(({ by, key, sales }) => (by === "point" ? [[Number(key), sales]] : []))
    ),
  }
}

const DIMENSIONS = [...KEYS_OF_PRODUCERS, ...KEYS_OF_PRODUCTS].map(([dimension]) => dimension)

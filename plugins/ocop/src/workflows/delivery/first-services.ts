import type { DeliveryZone } from "@ocop/rules"

type Band = readonly [up_to_g: number, price: number]
type ZoneList = Partial<
  Record<DeliveryZone, { days: readonly [number, number]; bands: readonly Band[] }>
>

/** What a new market offers until its operator writes the lists of its carriers. Whole đồng, VAT included. */
export const FIRST_SERVICES: readonly {
  code: string
  name: string
  carrier: string
  cold: boolean
  max_parcel_g: number
  volumetric_divisor: number | null
  zones: ZoneList
}[] = [
  {
    code: "standard",
    name: "Giao tiêu chuẩn",
    carrier: "vnpost",
    cold: false,
    max_parcel_g: 30_000,
    volumetric_divisor: 6_000,
    zones: {
      same_province: {
        days: [1, 2],
        bands: [
          [500, 16_000],
          [1_000, 18_000],
          [2_000, 22_000],
          [5_000, 32_000],
          [10_000, 48_000],
          [30_000, 90_000],
        ],
      },
      same_region: {
        days: [2, 3],
        bands: [
          [500, 22_000],
          [1_000, 26_000],
          [2_000, 32_000],
          [5_000, 46_000],
          [10_000, 70_000],
          [30_000, 130_000],
        ],
      },
      other: {
        days: [3, 5],
        bands: [
          [500, 30_000],
          [1_000, 35_000],
          [2_000, 42_000],
          [5_000, 60_000],
          [10_000, 95_000],
          [30_000, 190_000],
        ],
      },
    },
  },
  {
    code: "cold",
    name: "Giao lạnh",
    carrier: "viettel_post",
    cold: true,
    max_parcel_g: 15_000,
    volumetric_divisor: 5_000,
    zones: {
      same_province: {
        days: [1, 1],
        bands: [
          [2_000, 45_000],
          [5_000, 60_000],
          [15_000, 120_000],
        ],
      },
      same_region: {
        days: [1, 2],
        bands: [
          [2_000, 70_000],
          [5_000, 95_000],
          [15_000, 180_000],
        ],
      },
    },
  },
]

import * as z from "zod"

/** Where a product is from: as the certificate names it, and the unit that place belongs to today. */
export const Origin = z.object({
  certified_as: z.string(),
  commune: z.string().nullable(),
  commune_code: z.string().nullable(),
  province: z.string(),
  province_code: z.string(),
  /** Name of the province before July 2025; null when the certificate already names today's unit. */
  former_province: z.string().nullable(),
  raw_material_area: z.string().nullable(),
})
export type Origin = z.infer<typeof Origin>

export const Province = z.object({
  code: z.string(),
  name: z.string(),
  slug: z.string(),
  full_name: z.string(),
  region: z.string(),
  commune_count: z.number().int(),
  former: z.array(z.object({ code: z.string(), name: z.string(), slug: z.string() })),
})
export type Province = z.infer<typeof Province>
export const ProvincesResponse = z.object({ provinces: z.array(Province) })

export const Commune = z.object({ code: z.string(), name: z.string(), type: z.string() })
export type Commune = z.infer<typeof Commune>
/** `GET /store/provinces/:code/communes`, in Vietnamese alphabetical order. */
export const CommunesResponse = z.object({ communes: z.array(Commune) })

export const Place = z.object({
  kind: z.enum(["province", "former-province", "commune", "former-commune"]),
  code: z.string(),
  name: z.string(),
  full_name: z.string(),
  province_code: z.string(),
  province: z.string(),
  former_name: z.string().nullable(),
})
export type Place = z.infer<typeof Place>
export const PlacesQuery = z.object({
  q: z.string().max(100).default(""),
  limit: z.coerce.number().int().min(1).max(50).default(10),
})
export const PlacesResponse = z.object({ places: z.array(Place) })

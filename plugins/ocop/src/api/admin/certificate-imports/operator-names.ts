import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** An operator by id as others know them: by address. Whoever is no user keeps the id. */
export async function operatorNames(
  container: MedusaContainer,
  ids: readonly (string | null)[]
): Promise<(id: string) => string> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))]
  if (!wanted.length) {
    return (id) => id
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "user",
    fields: ["id", "email"],
    filters: { id: wanted },
  })
  const names = new Map(data.map(({ id, email }) => [id, email]))
  return (id) => names.get(id) ?? id
}

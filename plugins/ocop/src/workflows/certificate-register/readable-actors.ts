import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Who wrote lines of history, as operators know them: the e-mail address of a user, the file name of an
 * import. Whoever is not found, someone who left for instance, is absent.
 */
export async function readableActors(
  container: MedusaContainer,
  actors: readonly string[]
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const starting = (prefix: string) => [...new Set(actors.filter((id) => id.startsWith(prefix)))]
  const [users, imports] = [starting("user_"), starting("cimp_")]
  const { data: people } = users.length
    ? await query.graph({ entity: "user", fields: ["id", "email"], filters: { id: users } })
    : { data: [] }
  const { data: lists } = imports.length
    ? await query.graph({
        entity: "certificate_import",
        fields: ["id", "file_name"],
        filters: { id: imports },
      })
    : { data: [] }
  return new Map([
    ...people.map(({ id, email }) => [id, email] as const),
    ...lists.map(({ id, file_name }) => [id, file_name] as const),
  ])
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The customer as Medusa's own routes answer with. @param fields of the request, as core has read them */
export async function presentCustomer(
  container: MedusaContainer,
  customerId: string,
  fields: readonly string[]
): Promise<unknown> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "customer",
    fields: [...fields],
    filters: { id: customerId },
  })
  return data[0]
}

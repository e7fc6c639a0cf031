import type { Certificate } from "./a-certificate"
import type { Producer } from "./a-producer"
import { anOperator } from "./an-operator"
import { granted } from "./client"

/** An operator revokes a certificate from today on, through the admin's door. */
export async function revokeCertificate({ id }: Certificate): Promise<void> {
  const operator = await anOperator()
  await granted(
    operator.post(`/admin/certificates/${id}/revoke`, {
      decision: "456/QĐ-UBND",
      reason: "Không còn đạt tiêu chí",
    })
  )
}

/** An operator takes a producer off sale, through the admin's door. */
export async function suspendProducer({ id }: Producer): Promise<void> {
  const operator = await anOperator()
  await granted(
    operator.post(`/admin/producers/${id}/suspend`, { reason: "Khiếu nại về chất lượng" })
  )
}

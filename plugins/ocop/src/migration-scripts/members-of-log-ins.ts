import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/**
 * Log-ins that named their producer, from before producers had members: each becomes its owner member and
 * names that. Run again, it finds none.
 */
export default async function membersOfLogIns({ container }: { container: MedusaContainer }) {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await connection.transaction(async (trx) => {
    await trx.raw(
      `insert into producer_member (id, producer_id, email, name, role)
       select 'prmem_' || upper(substr(md5(identity.id), 1, 26)), producer.id,
         lower(log_in.entity_id), producer.name, 'owner'
       from auth_identity identity
       join provider_identity log_in
         on log_in.auth_identity_id = identity.id and log_in.provider = 'emailpass'
       join producer on producer.id = identity.app_metadata ->> 'producer_id'
       on conflict do nothing`
    )
    await trx.raw(
      `update auth_identity identity
       set app_metadata = jsonb_set(identity.app_metadata, '{producer_id}', to_jsonb(member.id))
       from producer_member member
       where member.id = 'prmem_' || upper(substr(md5(identity.id), 1, 26))
         and member.producer_id = identity.app_metadata ->> 'producer_id'`
    )
  })
}

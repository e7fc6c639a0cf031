import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/**
 * Stock that is promised to lines of an order is free when the lines are deleted, in the same transaction. When a
 * completion fails while it reserves, Medusa may delete the order and not know that it had reserved.
 */
export default async function promisesEndWithTheirLines({
  container,
}: {
  container: MedusaContainer
}) {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await connection.raw(`create or replace function free_promises_of_lines() returns trigger as $$
    begin
      update reservation_item set deleted_at = now()
      where deleted_at is null and line_item_id in (select id from gone);
      return null;
    end $$ language plpgsql`)
  await connection.raw(`create or replace trigger order_line_item_frees_promises
    after delete on order_line_item referencing old table as gone
    for each statement execute function free_promises_of_lines()`)
}

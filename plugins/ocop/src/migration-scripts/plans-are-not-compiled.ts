import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/**
 * Turns PostgreSQL's compiling of plans (JIT) off for this database. The programme's figures are one long statement
 * over a moderate number of rows: compiling it took several times as long as running it. Connections that are open
 * already keep theirs; a role that does not own the database leaves it as it is.
 */
export default async function plansAreNotCompiled({ container }: { container: MedusaContainer }) {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await connection.raw(`do $$
    begin
      execute format('alter database %I set jit = off', current_database());
    exception when insufficient_privilege then
      raise notice 'jit stays on: this role does not own the database';
    end $$`)
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { abandonImport, unannouncedImports } from "../../modules/certificate-import/import-end"
import { interruptedImports, takeOverImport } from "../../modules/certificate-import/import-lease"
import { announceSafely } from "./announce-import"
import { applyImport } from "./apply-import"

/**
 * Writes an import that has been begun and tells the search index of it. It never throws: what breaks is
 * logged once, and the import goes back to its preview with nothing written, or, when not even that can be
 * said to the database, is taken over once its lease has passed.
 */
export async function finishImport(container: MedusaContainer, importId: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  try {
    if ((await applyImport(knex, importId)) !== "applied") {
      return
    }
  } catch (error) {
    logger.error(`Import ${importId} broke off, and nothing of it was written`, error as Error)
    await abandonImport(knex, importId).catch(() => undefined)
    return
  }
  await announceSafely(container, importId)
}

/** Goes on with what a process left behind that was killed. Free when there is nothing. */
export async function finishInterruptedImports(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const importId of await interruptedImports(knex)) {
    if (await takeOverImport(knex, importId)) {
      await finishImport(container, importId)
    }
  }
  for (const importId of await unannouncedImports(knex)) {
    await announceSafely(container, importId)
  }
}

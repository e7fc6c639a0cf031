import type { MedusaContainer } from "@medusajs/framework/types"
import { publishLegal } from "@ocop/plugin/workflows/legal/publish-legal"
import { legalTexts } from "../data/legal-texts"

/** Whoever reads the log sees who published them. */
const ACTOR = "demo"

/** Legal texts of the kinds that have none yet: what an operator published since stays. */
export async function loadLegal(container: MedusaContainer): Promise<void> {
  const today = container.resolve("clock").today()
  const published = await container.resolve("legal").listLegalVersions({}, { select: ["kind"] })
  const known = new Set<string>(published.map(({ kind }) => kind))
  for (const text of legalTexts(today)) {
    if (!known.has(text.kind)) await publishLegal(container, text, ACTOR)
  }
}

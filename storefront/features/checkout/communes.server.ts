import { CommunesResponse, type Commune } from "@ocop/contract"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import { remember } from "~/platform/remember.server"

const HOUR_MS = 60 * 60_000
const byProvince = new Map<string, () => Promise<Commune[]>>()

/** The communes of a province, in Vietnamese order; none for a code that is no province's. */
export async function listCommunes(provinceCode: string): Promise<Commune[]> {
  // Only codes of this shape are remembered, so that nobody can fill the memory with made-up ones.
  if (!/^\d{2}$/.test(provinceCode)) return []
  const known = byProvince.get(provinceCode) ?? remember(HOUR_MS, () => askCommunes(provinceCode))
  byProvince.set(provinceCode, known)
  return known()
}

async function askCommunes(provinceCode: string): Promise<Commune[]> {
  try {
    return (await askBackend(CommunesResponse, `/store/provinces/${provinceCode}/communes`))
      .communes
  } catch (error) {
    if (error instanceof BackendError && error.isNotFound) return []
    throw error
  }
}

import { ProvincesResponse } from "@ocop/contract"
import { askBackend } from "~/platform/backend.server"
import { remember } from "~/platform/remember.server"

const FIVE_MINUTES = 5 * 60_000

/** Today's provinces with the ones they were made of. They change by law, so minutes of memory are safe. */
export const listProvinces = remember(FIVE_MINUTES, async () => {
  const { provinces } = await askBackend(ProvincesResponse, "/store/provinces")
  return provinces
})

import type { MedusaContainer } from "@medusajs/framework/types"
import { finishInterruptedImports } from "../workflows/certificate-import/finish-imports"

/** Goes on with imports whose process was killed, and tells the index of what it was not told. */
export default async function finishCertificateImports(container: MedusaContainer): Promise<void> {
  await finishInterruptedImports(container)
}

export const config = {
  name: "finish-certificate-imports",
  schedule: "* * * * *",
}

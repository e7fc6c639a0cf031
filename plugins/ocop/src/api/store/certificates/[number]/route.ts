import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { normaliseCertificateNumber, refusals } from "@ocop/rules"
import { CLOCK_MODULE } from "../../../../modules/clock"
import { ORIGIN_MODULE } from "../../../../modules/origin"
import { certificateLife } from "../../../../workflows/certificate-register/certificate-life"
import { handleOnShow } from "../../../../workflows/certificate-register/listings-of-product"
import { presentVerified } from "../../../../workflows/certificate-register/present-verified"

/** No printed number comes near; what is longer is cut, and not found. */
const MAX_NUMBER = 200

/** `GET /store/certificates/:number`: what has become of a certificate, computed at the moment of asking. */
export async function GET(
  req: MedusaRequest & { publishable_key_context?: { sales_channel_ids: string[] } },
  res: MedusaResponse
): Promise<void> {
  const number = normaliseCertificateNumber(req.params.number ?? "").slice(0, MAX_NUMBER)
  const life = await certificateLife(req.scope, { number })
  if (!life) {
    const { code, message } = refusals.certificateNotFound(number)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, message, code)
  }
  const channels = req.publishable_key_context?.sales_channel_ids ?? []
  const handle = await handleOnShow(req.scope, life, channels)
  const today = req.scope.resolve(CLOCK_MODULE).today()
  const places = req.scope.resolve(ORIGIN_MODULE).gazetteer()
  // A revocation and midnight have to show at once: whoever keeps an answer asks first whether it holds.
  res.setHeader("Cache-Control", "no-cache")
  res.json({ certificate: presentVerified(life, handle, today, places) })
}

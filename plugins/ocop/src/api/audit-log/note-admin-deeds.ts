import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { watchDeeds } from "../../modules/audit-log/deed-watch"
import { isPreview, readRequest } from "../../workflows/audit-log/admin-request"
import { noteAdminRequest, thingsNow } from "../../workflows/audit-log/note-admin-request"
import { isSelfTold } from "../../workflows/audit-log/self-told"
import { beforeSend } from "../before-send"

const READING = ["GET", "HEAD", "OPTIONS"]

/**
 * Stands before every route under /admin: what was done is in the log before its answer is sent. Routes that write
 * their own line, in the transaction of what they do, are left alone; of the others, core's above all, the things
 * they name are read before and after.
 */
export async function noteAdminDeeds(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { method } = req
  const path = `${req.baseUrl}${req.path}`
  const actor_id = req.auth_context?.actor_id
  if (READING.includes(method) || !actor_id || isPreview({ path }) || isSelfTold(path)) {
    return next()
  }
  try {
    const asked = readRequest({ method, path, body: req.body })
    const before = await thingsNow(req.scope, asked.core, asked.ids)
    watchDeeds((watch) => {
      beforeSend(res, async (status, answer) => {
        if (status >= 400 || watch.recorded) return
        await noteAdminRequest(req.scope, { ...asked, method }, { actor_id, before, answer })
      })
      next()
    })
  } catch (error) {
    next(error)
  }
}

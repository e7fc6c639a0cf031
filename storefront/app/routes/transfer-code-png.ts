import { transferCodeFile } from "~/features/transfer/transfer-code-file.server"
import type { Route } from "./+types/transfer-code-png"

/** `GET /don-hang/:token/ma-chuyen-khoan.png`: see `transferCodeFile`. */
export function loader({ params, url }: Route.LoaderArgs) {
  return transferCodeFile(params.token, url, "png")
}

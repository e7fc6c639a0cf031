import { transferCodeFile } from "~/features/transfer/transfer-code-file.server"
import type { Route } from "./+types/transfer-code-svg"

/** `GET /don-hang/:token/ma-chuyen-khoan.svg`: see `transferCodeFile`. */
export function loader({ params, url }: Route.LoaderArgs) {
  return transferCodeFile(params.token, url, "svg")
}

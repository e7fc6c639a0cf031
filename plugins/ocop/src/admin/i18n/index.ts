import { menu as en } from "../messages/en/menu"
import { menu as vi } from "../messages/vi/menu"

/**
 * Names of pages in the admin's menu, which Medusa translates by itself. All other words come from
 * `useMessages`.
 */
export default { en: { ocop: en }, vi: { ocop: vi } }

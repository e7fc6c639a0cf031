/** `GET /admin/provinces`: what shops get, for operators, who have no publishable key. */
export { GET } from "../../store/provinces/route"

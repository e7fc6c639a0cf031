import { ProducersPage } from "../../../programme/producers-page"

export default ProducersPage

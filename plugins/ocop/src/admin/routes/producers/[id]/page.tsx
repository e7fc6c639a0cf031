import { ProducerPage } from "../../../producers/producer-page"

export default ProducerPage

import { NewGuidePage } from "../../../promotion-guides/new-guide-page"

export default NewGuidePage

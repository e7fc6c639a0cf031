import { CampaignPage } from "../../../campaign-pages/campaign-page"

export default CampaignPage

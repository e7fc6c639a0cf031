import { MedusaService } from "@medusajs/framework/utils"
import { CampaignPage } from "./models/campaign-page"
import { CampaignPicture } from "./models/campaign-picture"
import { HomeSlot } from "./models/home-slot"

/** Keeps campaign pages, their pictures and what is scheduled for the home page. */
export default class CampaignPageModuleService extends MedusaService({
  CampaignPage,
  CampaignPicture,
  HomeSlot,
}) {}

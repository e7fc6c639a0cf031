import { Module } from "@medusajs/framework/utils"
import CampaignPageModuleService from "./service"

/** Container key. */
export const CAMPAIGN_PAGE_MODULE = "campaignPage"

export default Module(CAMPAIGN_PAGE_MODULE, { service: CampaignPageModuleService })

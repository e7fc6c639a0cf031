import { Module } from "@medusajs/framework/utils"
import FavouriteModuleService from "./service"

/** Container key. */
export const FAVOURITE_MODULE = "favourite"

export default Module(FAVOURITE_MODULE, { service: FavouriteModuleService })

import { Module } from "@medusajs/framework/utils"
import ProgrammeModuleService from "./service"

/** Container key. */
export const PROGRAMME_MODULE = "programme"

export default Module(PROGRAMME_MODULE, { service: ProgrammeModuleService })

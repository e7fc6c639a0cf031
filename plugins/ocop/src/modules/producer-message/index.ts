import { Module } from "@medusajs/framework/utils"
import ProducerMessageModuleService from "./service"

/** Container key; a module's name may hold no hyphen. */
export const PRODUCER_MESSAGE_MODULE = "producerMessage"

export default Module(PRODUCER_MESSAGE_MODULE, { service: ProducerMessageModuleService })

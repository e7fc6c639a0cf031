import type { Messages } from "../vi"

export const certificate: Messages["certificate"] = {
  states: {
    valid: "In force",
    not_yet_valid: "Not yet in force",
    expired: "Expired",
    revoked: "Revoked",
    superseded: "Superseded",
  },
  daysLeft: (days) =>
    days === 0 ? "Last day today" : days === 1 ? "1 day left" : `${days} days left`,
  stars: (stars) => `${stars} stars`,
  starsInForce: (stars) => `${stars} stars, in force`,
  starsCertified: (stars) => `Certified with ${stars} stars, not in force`,
  score: (score) => `${score.toLocaleString("en")} points`,
  levels: { district: "District", province: "Province", national: "National" },
  precisions: { day: "Day, month and year", month: "Month and year only", year: "Year only" },
  producerStatuses: {
    draft: "Has not asked to sell",
    submitted: "Waiting for approval",
    approved: "May sell",
    suspended: "Suspended",
    refused: "Refused",
  },
  fields: {
    number: "Certificate number",
    decision: "Decision",
    body: "Recognising body",
    level: "Level",
    stars: "Stars",
    score: "Score",
    issued_on: "Issued on",
    valid_until: "Last day in force",
    date_precision: "Dates as printed",
  },
}

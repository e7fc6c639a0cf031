import type { Messages } from "../vi"

export const operators: Messages["operators"] = {
  title: "Operators",
  subtitle:
    "Who may enter the admin, and do what. A change counts at once. One administrator always remains.",
  loading: "Loading…",
  columns: ["Who", "Role", "Since", "To do"],
  roles: {
    administrator: "Administrator",
    reviewer: "Reviewer",
    finance: "Finance",
    viewer: "Viewer",
  },
  noRole: "No role yet",
  waits: "Waits for a role",
  guideTitle: "What each role may",
  guide: {
    administrator: "Everything, giving roles, settings and the log included.",
    reviewer:
      "Approves producers, certificates and listings, answers complaints, writes campaign pages. Sees orders, but not the money.",
    finance:
      "Matches money, refunds, pays out, sets fees and promotions, handles orders. Approves nobody.",
    viewer:
      "Sees the programme, the register and the goods. Neither buyers nor money nor people's papers.",
  },
  roleOf: (email) => `Role of ${email}`,
  roleTitle: "Change the role?",
  roleText: (email, role) => `From now on ${email} is: ${role}.`,
  roleConfirm: "Change the role",
  roleDone: "The role was changed.",
  remove: "Remove",
  removeOf: (email) => `Remove ${email}`,
  removeTitle: "Remove from the admin?",
  removeText: (email) =>
    `${email} is signed out at once and cannot come back. What was done stays in the log.`,
  removeConfirm: "Remove",
  removeDone: "Removed from the admin.",
  cancel: "Cancel",
  invite: {
    open: "Invite",
    title: "Invite into the admin",
    intro: "Whoever is invited gets a mail with a link that works once, for 24 hours.",
    email: "E-mail address",
    emailMissing: "Enter an e-mail address.",
    role: "Role",
    submit: "Send the invitation",
    done: "The invitation was made.",
  },
  invitations: "Invitations not used yet",
  invitationsHint: "No mail arrived? Copy the link and hand it over another way.",
  invitationColumns: ["E-mail", "Role", "Runs out", "To do"],
  expired: "Has run out",
  linkOf: (email) => `link of ${email}`,
  withdraw: "Withdraw",
  withdrawOf: (email) => `Withdraw the invitation of ${email}`,
  withdrawDone: "The invitation was withdrawn.",
  own: {
    title: "Your role",
    waits: "No administrator has given you a role yet. Ask for one, then load this page again.",
    closed: "The page you opened is not for this role. If you need it, ask an administrator.",
  },
}

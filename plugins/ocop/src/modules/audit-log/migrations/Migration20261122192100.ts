import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Emptying the log at once is refused as changing a line of it is, and the whole log can be read newest first, of
 * one kind of deed too.
 */
export class Migration20261122192100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create trigger audit_entry_never_emptied
      before truncate on "audit_entry"
      for each statement execute function refuse_audit_change();`)
    this.addSql(
      `create index if not exists "IDX_audit_entry_created_at" on "audit_entry" ("created_at", "id");`
    )
    this.addSql(
      `create index if not exists "IDX_audit_entry_action_created_at" on "audit_entry" ("action" text_pattern_ops, "created_at");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_audit_entry_action_created_at";`)
    this.addSql(`drop index if exists "IDX_audit_entry_created_at";`)
    this.addSql(`drop trigger if exists audit_entry_never_emptied on "audit_entry";`)
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The log is only ever appended: the database itself refuses to change or delete a line of it. */
export class Migration20261122073000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function refuse_audit_change() returns trigger language plpgsql as $$
      begin
        raise exception 'audit_entry is append-only: % refused', tg_op;
      end $$;`)
    this.addSql(`create trigger audit_entry_append_only
      before update or delete on "audit_entry"
      for each row execute function refuse_audit_change();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists audit_entry_append_only on "audit_entry";`)
    this.addSql(`drop function if exists refuse_audit_change;`)
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A certificate's history is only ever appended: the database itself refuses to change a line of it. */
export class Migration20261121220000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function refuse_history_change() returns trigger as $$
      begin
        raise exception 'certificate_event is append-only: % refused', tg_op;
      end $$ language plpgsql;`)
    this.addSql(`create trigger certificate_event_append_only
      before update or delete on "certificate_event"
      for each row execute function refuse_history_change();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists certificate_event_append_only on "certificate_event";`)
    this.addSql(`drop function if exists refuse_history_change();`)
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * History stays append-only, with one way out: undoing an import deletes the "issued" of certificates which
 * that import made, in a transaction that names it (`ocop.undo_import`). Nothing can change a line.
 */
export class Migration20261122013000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function refuse_history_change() returns trigger as $$
      begin
        if tg_op = 'DELETE' and old.kind = 'issued' and exists (
          select 1 from certificate
          where id = old.certificate_id
            and import_id = nullif(current_setting('ocop.undo_import', true), '')
        ) then
          return old;
        end if;
        raise exception 'certificate_event is append-only: % refused', tg_op;
      end $$ language plpgsql;`)
  }

  override async down(): Promise<void> {
    this.addSql(`create or replace function refuse_history_change() returns trigger as $$
      begin
        raise exception 'certificate_event is append-only: % refused', tg_op;
      end $$ language plpgsql;`)
  }
}

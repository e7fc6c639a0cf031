import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was published stays as it was published: the database itself refuses to change or delete it. */
export class Migration20261122194001 extends Migration {
  override async up(): Promise<void> {
    this
      .addSql(`create or replace function refuse_legal_change() returns trigger language plpgsql as $$
      begin
        raise exception 'legal_version is append-only: % refused', tg_op;
      end $$;`)
    this.addSql(`create trigger legal_version_append_only
      before update or delete on "legal_version"
      for each row execute function refuse_legal_change();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists legal_version_append_only on "legal_version";`)
    this.addSql(`drop function if exists refuse_legal_change;`)
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What the models cannot say: the ledger is only ever appended and each of its transactions sums to zero, amounts
 * that a market's sums outgrow are bigint, and there is a first rule, a first setting, and the rates of the law.
 */
export class Migration20261122114401 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "ledger_entry" alter column "amount" type bigint;`)
    this.addSql(`alter table "payout_batch" alter column "total" type bigint;`)
    this.addSql(`create unique index if not exists "IDX_ledger_entry_once" on "ledger_entry"
      ("txn_id", "account", "producer_id", "shop_order_id") nulls not distinct;`)

    this
      .addSql(`create or replace function refuse_ledger_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: % refused', tg_table_name, tg_op;
      end $$;`)
    for (const table of ["ledger_entry", "ledger_transaction"]) {
      this.addSql(`create trigger ${table}_append_only before update or delete on "${table}"
        for each row execute function refuse_ledger_change();`)
    }
    this
      .addSql(`create or replace function refuse_unbalanced_transaction() returns trigger language plpgsql as $$
      declare
        balance numeric := (select sum(amount) from ledger_entry where txn_id = new.txn_id);
      begin
        if balance <> 0 then
          raise exception 'ledger_transaction % sums to %, not to zero', new.txn_id, balance;
        end if;
        return null;
      end $$;`)
    this.addSql(`create constraint trigger ledger_entry_balanced after insert on "ledger_entry"
      deferrable initially deferred
      for each row execute function refuse_unbalanced_transaction();`)

    this.addSql(
      `insert into "settlement_settings" ("id") values ('settings') on conflict do nothing;`
    )
    this.addSql(`insert into "commission_rule" ("id", "rank", "rate", "from_day")
      values ('cmrule_default', 1, 500, '2026-01-01') on conflict do nothing;`)
    this
      .addSql(`insert into "withheld_tax_rate" ("id", "from_day", "vat_bps", "pit_bps", "law") values
      ('whtax_117_2025', '2025-07-01', 100, 50, '117/2025/NĐ-CP'),
      ('whtax_252_2026', '2026-07-01', 100, 50, '252/2026/NĐ-CP') on conflict do nothing;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists ledger_entry_balanced on "ledger_entry";`)
    for (const table of ["ledger_entry", "ledger_transaction"]) {
      this.addSql(`drop trigger if exists ${table}_append_only on "${table}";`)
    }
    this.addSql(`drop function if exists refuse_unbalanced_transaction;`)
    this.addSql(`drop function if exists refuse_ledger_change;`)
    this.addSql(`drop index if exists "IDX_ledger_entry_once";`)
  }
}

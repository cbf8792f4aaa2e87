-- What is owed is one report by one reporter for one period and occasion of a regime, whatever its editions.
alter table obligation
    add column kind        text not null default 'REPORT' check (kind in ('REPORT', 'CONSOLIDATION')),
    add column regime_code text,
    add column occasion    text;
update obligation o set regime_code = r.code from regime r where r.id = o.regime_id;
alter table obligation
    alter column regime_code set not null,
    drop constraint obligation_once,
    add constraint obligation_once unique nulls not distinct (regime_code, period, unit_id, agency_id, occasion);
comment on column obligation.regime_id is 'The edition of the regime in force on the cut-off day; a report that was sent stays with its edition.';
comment on column obligation.kind is 'REPORT, or CONSOLIDATION: what a relay makes of the reports that pass through its hands.';
comment on column obligation.regime_code is 'Code of the regime, the same in all its editions.';
comment on column obligation.occasion is 'Name of the request or event that asks for it; null where the calendar does.';

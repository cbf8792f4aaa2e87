alter table indicator add column identity uuid not null default gen_random_uuid() unique;
alter table indicator alter column identity drop default;
comment on column indicator.identity is 'By which facts name it; never changes.';

-- Nobody has said these yet: the other services hear of them like of those that are registered from now on.
insert into outbox (id, aggregatetype, aggregateid, type, payload, occurred_at)
select fact, 'indicator', identity, 'vn.baophu.targets.IndicatorRecorded.v1',
       jsonb_strip_nulls(jsonb_build_object(
         'eventId', fact, 'occurredAt', to_char(said at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
         'indicatorId', identity, 'revision', version, 'code', code, 'nameVi', name_vi, 'nameEn', name_en,
         'aliases', aliases, 'parent', parent, 'relation', relation)),
       said
from (select i.*, gen_random_uuid() as fact, now() as said from indicator i order by code) i;

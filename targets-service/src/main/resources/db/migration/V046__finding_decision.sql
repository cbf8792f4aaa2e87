create table finding_decision (
    id         uuid primary key,
    version    integer     not null,
    plan_id    uuid        not null references plan (id),
    finding    uuid        not null,
    verdict    text        not null check (verdict in ('KEPT_AS_PRINTED', 'TO_BE_AMENDED', 'ACCEPTED')),
    reason     text        not null,
    decided_by text        not null,
    decided_at timestamptz not null
);
comment on table finding_decision is 'What a person decided about a finding in a plan; the newest of a finding holds, the older ones stay.';
comment on column finding_decision.id is 'Identity, UUIDv7, rising in the order of deciding.';
comment on column finding_decision.version is 'Grows with every change; decisions do not change.';
comment on column finding_decision.plan_id is 'The plan in which the rulebook found it.';
comment on column finding_decision.finding is 'Key of the finding, made of rule, cells and numbers.';
comment on column finding_decision.verdict is 'KEPT_AS_PRINTED, TO_BE_AMENDED or ACCEPTED.';
comment on column finding_decision.reason is 'Why, in the words of who decided.';
comment on column finding_decision.decided_by is 'Who decided: subject of the token.';
comment on column finding_decision.decided_at is 'When.';
create index finding_decision_finding on finding_decision (plan_id, finding, id);

create table baseline (
    id            uuid primary key,
    version       integer not null,
    unit_id       uuid    not null,
    unit_code     text    not null,
    unit_name     text    not null,
    year          integer not null,
    target_year   integer not null,
    owner_name    text    not null,
    owner_agency  text,
    plan_id       uuid    references plan (id),
    state         text    not null check (state in ('OPEN', 'COMPUTED', 'PROPOSED', 'DRAFTED')),
    numbers_taken integer not null,
    draft_plan_id uuid    references plan (id),
    unique (unit_id, year)
);
comment on table baseline is 'A yearly cycle in which a unit sets the targets of the next year.';
comment on column baseline.id is 'Identity, UUIDv7.';
comment on column baseline.version is 'Grows with every change and every number delivered.';
comment on column baseline.unit_id is 'The unit that sets targets.';
comment on column baseline.unit_code is 'Its code on the day of opening.';
comment on column baseline.unit_name is 'Its name on the day of opening.';
comment on column baseline.year is 'The year in which the cycle runs.';
comment on column baseline.target_year is 'The year whose targets are set.';
comment on column baseline.owner_name is 'To whom numbers are delivered, who computes and proposes.';
comment on column baseline.owner_agency is 'Code of that agency in the directory.';
comment on column baseline.plan_id is 'The paper that asks for the cycle; null where it is not here.';
comment on column baseline.state is 'OPEN, COMPUTED, PROPOSED or DRAFTED.';
comment on column baseline.numbers_taken is 'How often numbers came in.';
comment on column baseline.draft_plan_id is 'The plan that the proposal became.';
create index baseline_unit_code on baseline (unit_code, id);

create table baseline_step (
    baseline_id      uuid    not null references baseline (id),
    ordinal          integer not null,
    kind             text    not null check (kind in ('OWN_COUNTS', 'HEAD_COUNTS', 'POTENTIAL', 'PROPOSAL')),
    owner_name       text    not null,
    owner_agency     text,
    recipient_name   text,
    recipient_agency text,
    together_with    text[]  not null,
    due_on           date,
    due_text         text,
    source_line      integer,
    done_at          timestamptz,
    done_by          text,
    primary key (baseline_id, ordinal)
);
comment on table baseline_step is 'A step of a yearly cycle.';
comment on column baseline_step.baseline_id is 'The cycle.';
comment on column baseline_step.ordinal is 'Place in the order of steps, from 0.';
comment on column baseline_step.kind is 'OWN_COUNTS, HEAD_COUNTS, POTENTIAL or PROPOSAL.';
comment on column baseline_step.owner_name is 'Who answers for it.';
comment on column baseline_step.owner_agency is 'Code of that agency.';
comment on column baseline_step.recipient_name is 'Who gets what comes of it.';
comment on column baseline_step.recipient_agency is 'Code of that agency.';
comment on column baseline_step.together_with is 'Who takes part, in the words of the paper.';
comment on column baseline_step.due_on is 'Last day in time; null where the paper names none.';
comment on column baseline_step.due_text is 'The due day in the words of the paper.';
comment on column baseline_step.source_line is 'Line of the text of the paper.';
comment on column baseline_step.done_at is 'When the owner did it.';
comment on column baseline_step.done_by is 'Who did it for the owner.';

create table baseline_potential (
    baseline_id  uuid    not null references baseline (id),
    ordinal      integer not null,
    indicator    text    not null references indicator (code),
    participants bigint,
    subject      bigint,
    pool         bigint,
    base         bigint,
    potential    bigint check (potential >= 0),
    missing      text[]  not null,
    primary key (baseline_id, ordinal)
);
comment on table baseline_potential is 'The people who could be won for a scheme, as computed.';
comment on column baseline_potential.baseline_id is 'The cycle.';
comment on column baseline_potential.ordinal is 'Place in the order of the paper, from 0.';
comment on column baseline_potential.indicator is 'The scheme.';
comment on column baseline_potential.participants is 'People who take part now; null where nobody said.';
comment on column baseline_potential.subject is 'People who have to take part; null where nobody said.';
comment on column baseline_potential.pool is 'People of the groups who may take part; null where nobody said.';
comment on column baseline_potential.base is 'People of working age; null where nobody said.';
comment on column baseline_potential.potential is 'People who could be won; null where it can not be told.';
comment on column baseline_potential.missing is 'Who had not delivered, by name.';

create table baseline_proposal (
    baseline_id      uuid    not null references baseline (id),
    ordinal          integer not null,
    indicator        text    not null references indicator (code),
    participants     bigint  not null check (participants >= 0),
    from_people      bigint,
    potential        bigint,
    reach_percent    numeric check (reach_percent between 0 and 100),
    denominator_kind text    references denominator_kind (code),
    denominator      bigint  check (denominator > 0),
    reason           text,
    primary key (baseline_id, ordinal)
);
comment on table baseline_proposal is 'A proposed target.';
comment on column baseline_proposal.baseline_id is 'The cycle.';
comment on column baseline_proposal.ordinal is 'Place in the order of the paper, from 0.';
comment on column baseline_proposal.indicator is 'The scheme.';
comment on column baseline_proposal.participants is 'People who take part at the end of the target year.';
comment on column baseline_proposal.from_people is 'People who take part already; null where not used.';
comment on column baseline_proposal.potential is 'People who could be won; null where the number was given.';
comment on column baseline_proposal.reach_percent is 'Which part of them is to be won; null where the number was given.';
comment on column baseline_proposal.denominator_kind is 'What a rate would be measured against.';
comment on column baseline_proposal.denominator is 'People of it.';
comment on column baseline_proposal.reason is 'Why, in the words of who proposes.';

create table delivery (
    id               uuid primary key,
    version          integer not null,
    baseline_id      uuid    not null references baseline (id),
    code             text    not null,
    step             text    not null check (step in ('OWN_COUNTS', 'HEAD_COUNTS')),
    provider_name    text    not null,
    provider_agency  text,
    unit_id          uuid,
    unit_code        text,
    unit_name        text,
    recipient_name   text    not null,
    recipient_agency text,
    indicators       text[]  not null,
    counts_as        text    not null check (counts_as in ('PARTICIPANTS', 'SUBJECT', 'POOL', 'BASE', 'WITHIN')),
    what             text    not null,
    movements        boolean not null,
    feeds            text,
    due_on           date,
    source_line      integer,
    quote            text,
    note             text,
    delivered_at     timestamptz,
    delivered_by     text
);
comment on table delivery is 'Numbers that somebody owes a yearly cycle.';
comment on column delivery.id is 'Identity, UUIDv7, rising in the order of the paper.';
comment on column delivery.version is 'Grows with every change.';
comment on column delivery.baseline_id is 'The cycle.';
comment on column delivery.code is 'Readable; the same for each unit of a group.';
comment on column delivery.step is 'OWN_COUNTS (to who gathers them) or HEAD_COUNTS (to the owner).';
comment on column delivery.provider_name is 'Who delivers, in the words of the paper.';
comment on column delivery.provider_agency is 'Code of that agency.';
comment on column delivery.unit_id is 'The one unit of a group that delivers; null where an agency does.';
comment on column delivery.unit_code is 'Its code on the day of opening.';
comment on column delivery.unit_name is 'Its name on the day of opening.';
comment on column delivery.recipient_name is 'Who gets them first.';
comment on column delivery.recipient_agency is 'Code of that agency.';
comment on column delivery.indicators is 'Of which numbers are asked.';
comment on column delivery.counts_as is 'What they are in the computing of potential participants.';
comment on column delivery.what is 'Which people.';
comment on column delivery.movements is 'Whether planned additions and reductions are asked.';
comment on column delivery.feeds is 'Code of the delivery that takes this one in.';
comment on column delivery.due_on is 'Last day in time; null where the paper names none.';
comment on column delivery.source_line is 'Line of the text of the paper.';
comment on column delivery.quote is 'The sentence of the paper.';
comment on column delivery.note is 'Note of the reader of the paper.';
comment on column delivery.delivered_at is 'When the numbers came, or were corrected last; null until then.';
comment on column delivery.delivered_by is 'Who entered them.';
create index delivery_baseline on delivery (baseline_id, id);

create table head_count (
    delivery_id   uuid    not null references delivery (id),
    ordinal       integer not null,
    indicator     text    not null references indicator (code),
    now_people    bigint  not null check (now_people >= 0),
    planned_more  bigint  check (planned_more >= 0),
    planned_fewer bigint  check (planned_fewer >= 0),
    primary key (delivery_id, ordinal)
);
comment on table head_count is 'A number that was delivered.';
comment on column head_count.delivery_id is 'The delivery.';
comment on column head_count.ordinal is 'Place in the delivery, from 0.';
comment on column head_count.indicator is 'Of whom it is counted.';
comment on column head_count.now_people is 'People in the group now.';
comment on column head_count.planned_more is 'People planned to come; null where not asked.';
comment on column head_count.planned_fewer is 'People planned to leave; null where not asked.';

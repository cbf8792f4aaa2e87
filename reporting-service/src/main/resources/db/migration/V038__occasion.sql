create table occasion (
    id          uuid primary key,
    version     integer not null,
    regime_code text    not null,
    name        text    not null,
    event       text,
    happens_on  date    not null,
    period      text    not null,
    cut_off_on  date    not null,
    opens_on    date    not null,
    due_on      date    not null,
    due_at      timestamptz not null,
    lock_on     date,
    constraint occasion_once unique (regime_code, name)
);
comment on table occasion is 'A request for reports, or an event that a due rule waits for, now that it has a date.';
comment on column occasion.id is 'Identity, UUIDv7.';
comment on column occasion.version is 'Grows with every change.';
comment on column occasion.regime_code is 'Code of the regime, the same in all its editions.';
comment on column occasion.name is 'Name of the request or event, unique in the regime.';
comment on column occasion.event is 'The event that a due term of the regime waits for; null for a request.';
comment on column occasion.happens_on is 'Day of the request or event.';
comment on column occasion.period is 'Code of the period that the reports belong to.';
comment on column occasion.cut_off_on is 'Last day that the figures count.';
comment on column occasion.opens_on is 'First day on which the report is taken.';
comment on column occasion.due_on is 'Last day in time, Asia/Ho_Chi_Minh.';
comment on column occasion.due_at is 'The first moment that is too late.';
comment on column occasion.lock_on is 'Last day on which a late report is still taken; null where it always is.';
